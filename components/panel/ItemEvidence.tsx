import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { InsightOpenerContext } from '../evidence/insight-opener.ts';
import { textStamp } from '../text-stamp.ts';
import { ItemView } from './ItemView.tsx';
import { OpenThemesContext } from './open-themes.ts';
import { usePanelPage } from './panel-page.ts';
import { useOpenThemesOf } from './use-open-themes.ts';
import { useSteadyOrder } from './use-steady-order.ts';

type Props = {
  readonly item: WorkItem;
  readonly settled: boolean;
  readonly titleOnly: boolean;
  readonly evidence: Evidence;
  readonly onSearch: (text: string) => void;
};

/**
 * The evidence of an item with what is opened in it. To begin with that is the theme that a link to the item named, else the best
 * match, until a decision stands.
 */
export function ItemEvidence({ evidence: counted, ...rest }: Props) {
  const evidence = useSteadyOrder(counted, textStamp(rest.item));
  const best = evidence.themes[0];
  const { insight } = usePanelPage();
  const all = [...evidence.themes, ...evidence.possible, ...evidence.emerging];
  const named = all.find(({ theme }) => theme.key === insight)?.theme;
  const opened = useOpenThemesOf(named?.id ?? (best && evidence.decisions.length === 0 ? best.theme.id : null));

  // Nobody asked for the focus: it stays where it is.
  const showNamed = useEffectEvent(() => {
    if (named && named.id !== best?.theme.id) rowOf(named.key)?.scrollIntoView({ block: 'center' });
  });
  useEffect(() => showNamed(), []);

  function openInsight(key: string): boolean {
    const found = all.find(({ theme }) => theme.key === key);
    if (!found) return false;
    flushSync(() => opened.open(found.theme.id));
    const row = rowOf(key);
    row?.focus();
    row?.scrollIntoView({ block: 'start' });
    return true;
  }

  return (
    <OpenThemesContext value={opened}>
      <InsightOpenerContext value={openInsight}>
        <ItemView {...rest} evidence={evidence} />
      </InsightOpenerContext>
    </OpenThemesContext>
  );
}

function rowOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-focus-key="row ${CSS.escape(key)}"]`);
}
