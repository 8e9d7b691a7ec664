import { StoreFault } from '../StoreFault.tsx';
import { usePanelPage } from './panel-page.ts';

/** What could not be done here, why, and the next step; a fresh workspace is filled in the workspace's own page. */
export function FaultState({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const page = usePanelPage();
  return <StoreFault error={error} onRetry={onRetry} onBegun={() => page.openWorkspace('settings')} />;
}
