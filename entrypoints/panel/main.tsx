import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { TabPanel } from '../../components/panel/TabPanel.tsx';
import { panelPlace } from '../../components/panel-place.ts';
import { StoreQueries } from '../../components/query-client.tsx';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) {
  document.documentElement.lang = i18n.t('format.locale');
  const place = await panelPlace();
  document.documentElement.dataset.place = place;
  createRoot(root).render(
    <StoreQueries>
      <TabPanel place={place} />
    </StoreQueries>,
  );
}
