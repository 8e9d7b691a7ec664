import { flushSync } from 'react-dom';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { InsightOpenerContext } from '../evidence/insight-opener.ts';
import { textStamp } from '../text-stamp.ts';
import { ItemView } from './ItemView.tsx';
import { OpenThemesContext } from './open-themes.ts';
import { useOpenThemesOf } from './use-open-themes.ts';
import { useSteadyOrder } from './use-steady-order.ts';

type Props = {
  readonly item: WorkItem;
  readonly settled: boolean;
  readonly titleOnly: boolean;
  readonly evidence: Evidence;
  readonly onSearch: (text: string) => void;
};

/** The evidence of an item with what is opened in it. The best match is open to begin with, until a decision stands. */
export function ItemEvidence({ evidence: counted, ...rest }: Props) {
  const evidence = useSteadyOrder(counted, textStamp(rest.item));
  const best = evidence.themes[0];
  const opened = useOpenThemesOf(best && evidence.decisions.length === 0 ? best.theme.id : null);

  function openInsight(key: string): boolean {
    const all = [...evidence.themes, ...evidence.possible, ...evidence.emerging];
    const found = all.find(({ theme }) => theme.key === key);
    if (!found) return false;
    flushSync(() => opened.open(found.theme.id));
    const row = document.querySelector<HTMLElement>(`[data-focus-key="row ${CSS.escape(key)}"]`);
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
