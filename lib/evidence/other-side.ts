import { bySegment } from '../analysis/segments.ts';
import { isPraise, isProblem } from '../analysis/signals.ts';
import { inWindow } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Breakdown, OtherSide, ThemeEvidence } from './evidence.ts';
import { mentionsAt, stageOf } from './journey.ts';
import { fromDifferentVoices, newestFirst, readQuotes } from './quotes.ts';
import type { Setting } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { mentionsFor } from './mentions-for.ts';

const quotesShown = 2;

/** Praise at the same themes and moments within the window, and among `matching` feedback without a theme; and the segments that gave feedback there without reporting it. */
export async function otherSideOf(
  themes: readonly Pick<ThemeEvidence, 'theme'>[],
  breakdowns: readonly Breakdown[],
  matching: readonly Mention[],
  terms: ReadonlySet<string>,
  setting: Setting,
  source: EvidenceSource,
): Promise<OtherSide> {
  const { corpus, window } = setting;
  const speaking = new Set(themes.flatMap(({ theme }) => mentionsFor(theme.id, setting)));
  for (const mention of matching) if (!isPraise(mention)) speaking.add(mention);
  const here = new Set<Mention>(themes.flatMap(({ theme }) => corpus.themeMentions.get(theme.id) ?? []));
  for (const mention of matching) here.add(mention);
  for (const { moment } of breakdowns) for (const mention of mentionsAt(moment, setting)) here.add(mention);
  const within = [...here].filter(({ saidAt }) => inWindow(saidAt, window));
  const praise = within.filter((mention) => isPraise(mention) && !speaking.has(mention));
  const reporting = within.filter((mention) => isProblem(mention) || speaking.has(mention));
  const heard = new Map(bySegment(within, corpus.segments).map(({ name, reporting: voices }) => [name, voices]));
  const chosen = fromDifferentVoices(newestFirst(praise), corpus, quotesShown);
  return {
    praise: praise.length,
    quotes: await readQuotes(chosen, source, terms),
    unaffected: bySegment(reporting, corpus.segments).flatMap(({ name, reporting: voices, total }) => {
      const gaveFeedback = heard.get(name) ?? 0;
      return name === null || voices > 0 || gaveFeedback === 0 ? [] : [{ name, total, gaveFeedback }];
    }),
  };
}

/** The praise beside themes, whenever it was said: theirs and that at their moments, where it is not what they are about. */
export function praiseBeside(themeIds: readonly string[], setting: Setting): readonly Mention[] {
  const moments = setting.moments.filter((moment) => moment.themeIds.some((id) => themeIds.includes(id)));
  const speaking = new Set(themeIds.flatMap((id) => mentionsFor(id, setting)));
  const here = new Set([
    ...themeIds.flatMap((id) => setting.corpus.themeMentions.get(id) ?? []),
    ...moments.flatMap((moment) => (stageOf(moment, setting) ? mentionsAt(moment, setting) : [])),
  ]);
  return [...here].filter((mention) => isPraise(mention) && !speaking.has(mention));
}
