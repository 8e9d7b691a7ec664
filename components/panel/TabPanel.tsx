import { useMemo } from 'react';
import { pageActions } from '../page-actions.ts';
import type { PanelPlace } from '../panel-place.ts';
import { useTab } from '../use-tab.ts';
import { Panel } from './Panel.tsx';

/** The panel for the tab that it stands beside. */
export function TabPanel({ place }: { readonly place: PanelPlace }) {
  const { id, view } = useTab();
  const page = useMemo(() => pageActions(id ?? null, place), [id, place]);
  return <Panel view={view} page={page} />;
}
