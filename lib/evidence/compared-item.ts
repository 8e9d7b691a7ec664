import type { CitedItem, Decision, Link } from '../domain/decision.ts';
import type { Compared } from './compared.ts';
import { historyOf } from './history.ts';
import { breakdownAt } from './journey.ts';
import { otherSideOf } from './other-side.ts';
import type { When } from './setting.ts';
import { wholeSettingOf } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { mentionsFor } from './mentions-for.ts';
import { countedFigures } from './theme-evidence.ts';
import { dividedFigures, themeDetail } from './themes.ts';

/**
 * Ids of the themes that a work item is about: those that it addresses or considers, and those that its standing decisions cite. A theme
 * that it contradicts speaks against it.
 */
export function themesOfItem(itemId: string, links: readonly Link[], decisions: readonly Decision[]): readonly string[] {
  const linked = links.filter((link) => link.itemId === itemId && link.relation !== 'contradicts');
  const decided = decisions.filter((decision) => decision.itemId === itemId && decision.reversal === null);
  const insights = [...linked.map(({ insight }) => insight), ...decided.flatMap(({ evidence }) => evidence)];
  return [...new Set(insights.flatMap(({ kind, id }) => (kind === 'theme' ? [id] : [])))];
}

/** A work item as it is compared: its themes counted together, each voice once. Null where none of them is here. */
export async function comparedItem(source: EvidenceSource, item: CitedItem, when: When): Promise<Compared | null> {
  const setting = await wholeSettingOf(source, when);
  const ids = themesOfItem(item.itemId, setting.links, setting.decisions);
  const of = (await Promise.all(ids.map((id) => themeDetail(source, id, when)))).filter((detail) => detail !== null);
  if (of.length === 0) return null;
  const mentions = [...new Set(of.flatMap(({ theme }) => mentionsFor(theme.id, setting)))];
  const moments = [...new Set(of.flatMap((detail) => detail.moments))];
  const breakdowns = moments.flatMap((moment) => breakdownAt(moment, setting) ?? []);
  return {
    subject: { kind: 'item', item },
    of,
    owners: [...new Set(of.flatMap(({ theme }) => theme.owner ?? []))],
    ...countedFigures(mentions, setting),
    ...dividedFigures(mentions, setting),
    moments,
    waitingDays: longestWait(of.map(({ waitingDays }) => waitingDays)),
    breakdowns,
    otherSide: await otherSideOf(of, breakdowns, [], new Set(), setting, source),
    history: historyOf(item.itemId, new Set(), setting),
  };
}

function longestWait(days: readonly (number | null)[]): number | null {
  const waiting = days.filter((one) => one !== null);
  return waiting.length === 0 ? null : Math.max(...waiting);
}
