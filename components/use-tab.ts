import { useEffect, useState } from 'react';
import type { TabView } from '../lib/domain/tab-view.ts';
import { watchReading, watchTab } from '../lib/messaging/panel-tab.ts';

export type Tab = {
  /** Undefined until it is known, null where there is none. */
  readonly id: number | null | undefined;
  /** What it shows; undefined until it was heard. */
  readonly view: TabView | null | undefined;
};

/** The tab that the panel stands beside and what it shows, now and whenever either changes. */
export function useTab(): Tab {
  const [tab, setTab] = useState<Tab>({ id: undefined, view: undefined });
  useEffect(() => {
    const stop = new AbortController();
    let reading = new AbortController();
    const onTab = (id: number | null) => {
      reading.abort();
      reading = new AbortController();
      setTab({ id, view: id === null ? null : undefined });
      if (id !== null) watchReading(id, (view) => setTab({ id, view }), reading.signal);
    };
    watchTab(stop.signal, onTab);
    return () => {
      stop.abort();
      reading.abort();
    };
  }, []);
  return tab;
}
