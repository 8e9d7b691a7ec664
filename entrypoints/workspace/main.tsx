import { createRoot } from 'react-dom/client';
import { StoreQueries } from '../../components/query-client.tsx';
import { ToastPlace } from '../../components/ui/ToastPlace.tsx';
import { Pages } from '../../components/workspace/Pages.tsx';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StoreQueries>
      <ToastPlace>
        <Pages />
      </ToastPlace>
    </StoreQueries>,
  );
}
