import type { Decision, Dismissal, Insight, Link } from '../domain/decision.ts';
import { idFromName, keyFromName } from '../domain/ids.ts';
import { newRow } from '../domain/row.ts';
import type { Calendar } from './calendar.ts';
import { decisions } from './company/decided.ts';
import { dismissals, links } from './company/linked.ts';
import { frozen } from './frozen.ts';
import type { Heard } from './frozen.ts';
import { sampleId, themeId } from './identity.ts';

/** When in the day people at Ferrow decide. */
const meeting = 10 * 60;

/** Links, decisions and what was dismissed, over the year. */
export function historyRows(
  heard: Heard,
  calendar: Calendar,
): { readonly links: readonly Link[]; readonly dismissals: readonly Dismissal[]; readonly decisions: readonly Decision[] } {
  const now = calendar.startOfToday;
  return {
    links: links.map(({ item, relation, theme, daysAgo, by }) => {
      const insight = insightNamed(theme.name, heard);
      const row = newRow(idFromName('link', item.itemId, insight.id), now);
      return { ...row, itemId: item.itemId, item, insight, relation, linkedAt: calendar.at(daysAgo, meeting), linkedBy: by };
    }),
    dismissals: dismissals.map(({ item, theme, daysAgo }) => {
      const row = newRow(idFromName('dismissal', item.itemId, themeId(theme.name)), now);
      return { ...row, itemId: item.itemId, item, themeId: themeId(theme.name), dismissedAt: calendar.at(daysAgo, meeting) };
    }),
    decisions: decisions.map((line) => {
      const { item, verdict, because, givesUp, expects } = line;
      const decidedAt = calendar.at(line.daysAgo, meeting);
      return {
        ...newRow(sampleId('decision', item.itemId), now),
        key: keyFromName('D', 8, 'decision', item.itemId),
        itemId: item.itemId,
        item,
        verdict,
        because,
        givesUp,
        expects,
        reviewOn: line.reviewIn === null ? null : calendar.dateIn(line.reviewIn),
        decidedAt,
        decidedBy: line.by,
        evidence: line.cites.map((name) => frozen(insightNamed(name, heard), name, heard, decidedAt)),
        edits: [],
        shippedOn: line.shippedDaysAgo === undefined ? null : calendar.dateIn(-line.shippedDaysAgo),
        reversal: null,
        reviewed:
          line.reviewed === undefined
            ? null
            : { at: calendar.at(line.reviewed.daysAgo, meeting), by: line.by, conclusion: line.reviewed.conclusion },
      };
    }),
  };
}

function insightNamed(name: string, { themes, moments }: Heard): Insight {
  const theme = themes.find((row) => row.name === name);
  if (theme !== undefined) return { kind: 'theme', id: theme.id, key: theme.key };
  const moment = moments.find((row) => row.name === name);
  if (moment === undefined) throw new Error(`The story has neither a theme nor a moment called ${name}`);
  return { kind: 'moment', id: moment.id, key: moment.key };
}
