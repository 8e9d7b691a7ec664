import { i18n } from '#i18n';
import { dayLength } from '../../../lib/analysis/window.ts';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { HistoryEntry, Quote, SegmentCount } from '../../../lib/evidence/evidence.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { safeUrl } from '../../evidence/safe-url.ts';
import { testResult } from '../../evidence/TrendChange.tsx';
import { statusWord } from '../../evidence/status-words.ts';
import { trendWord } from '../../evidence/trend-words.ts';
import { voicesOf, voicesText } from '../../evidence/voices.ts';
import { worstFirst } from '../../evidence/worst-first.ts';
import { format } from '../../format.ts';
import { verdictWord } from '../decisions/decision-words.ts';
import { windowWords } from '../WindowChoice.tsx';
import type { Pair, SharedBlock, SharedPage, SharedSection } from './shared-page.ts';
import { dated, itemWords, nameCaution, nameNotes, originLine, quoted, span, told, type Telling } from './shared-words.ts';

/** Verbatims of a page at most; how many there are is said. */
export const mostQuotes = 50;

type Verbatims = { readonly counted: readonly Quote[]; readonly praise: readonly Quote[] };

/** A theme for people who do not have the workspace: what is asked for, by whom, whether it grows, in their words, and what was decided. */
export function sharedTheme(
  detail: ThemeDetail,
  { counted, praise }: Verbatims,
  windowDays: WindowDays,
  telling: Telling,
): SharedPage {
  const { theme, otherSide } = detail;
  const sections = [
    overTime(detail),
    groups(i18n.t('workspace.themes.segments'), i18n.t('workspace.feedback.segment'), worstFirst(detail.segments), telling),
    groups(i18n.t('workspace.themes.sources'), i18n.t('workspace.feedback.source'), detail.bySource, telling),
    verbatims(i18n.t('workspace.themes.verbatims'), counted, telling),
    verbatims(i18n.t('workspace.compare.otherSide'), praise, telling, unaffected(otherSide.unaffected, telling)),
    history(detail.history, telling),
  ];
  return {
    kind: `${i18n.t('workspace.themes.theme')} ${theme.key}`,
    title: told(theme.name, telling),
    origin: [spanLine(detail, windowDays), originLine(telling)],
    caution: nameCaution(telling),
    facts: facts(detail, telling),
    sections: sections.flatMap((section) => section ?? []),
    notes: [i18n.t('workspace.share.counted'), ...nameNotes(telling)],
  };
}

/** The window in words and in days, and n. */
function spanLine({ slices, reach, reachEver }: ThemeDetail, windowDays: WindowDays): string {
  const days = windowDays === null ? null : span(slices.middle + dayLength - 1, slices.to - 1);
  const kinds = voicesOf(reach);
  const voices = kinds === null ? voicesText(reach) : `${voicesText(reach)} (${kinds})`;
  const n = `${voices}, ${i18n.t('workspace.mentions', reach.mentions, [format().count(reach.mentions)])}`;
  const ever = i18n.t('workspace.themes.ever', [voicesText(reachEver)]);
  return [windowWords(windowDays), days, n, ever].filter((part) => part !== null).join(' · ');
}

function facts({ theme, standing, arr, lastHeard, moments, waitingDays }: ThemeDetail, telling: Telling): readonly Pair[] {
  const waits = waitingDays !== null && waitingDays > 0 ? format().days(waitingDays) : '';
  const all: readonly Pair[] = [
    [i18n.t('workspace.themes.statement'), told(theme.statement, telling)],
    [i18n.t('workspace.themes.status'), statusSaid(theme, standing, telling)],
    [i18n.t('workspace.owner'), theme.owner === null ? i18n.t('workspace.noOwner') : told(theme.owner, telling)],
    [i18n.t('workspace.journey.moment'), format().list(moments.map(({ name }) => told(name, telling)))],
    [i18n.t('workspace.themes.arr'), arr > 0 ? format().money(arr) : ''],
    [i18n.t('workspace.themes.lastHeard'), lastHeard === null ? '' : dated(lastHeard)],
    [i18n.t('workspace.share.undecided'), waits],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The status; where somebody set it, who, when and why, and what it would be. */
function statusSaid({ override }: ThemeDetail['theme'], { status, derived }: ThemeDetail['standing'], telling: Telling): string {
  if (!override) return statusWord(status);
  const { by, because, at } = override;
  const words =
    because === ''
      ? i18n.t('evidence.statusSetUntold', [dated(at)])
      : by === null
        ? i18n.t('evidence.statusSetUnsigned', [dated(at), told(because, telling)])
        : i18n.t('evidence.statusSet', [told(by, telling), dated(at), told(because, telling)]);
  return [statusWord(status), words, i18n.t('evidence.statusDerived', [statusWord(derived.status)])].join(' · ');
}

function overTime({ slices, trend }: ThemeDetail): SharedSection {
  const { count } = format();
  const before = span(slices.from + dayLength - 1, slices.middle - 1);
  const now = span(slices.middle + dayLength - 1, slices.to - 1);
  const whole = trend.verdict === 'no-window-before' ? span(slices.from, slices.to - 1) : null;
  const label =
    whole === null
      ? i18n.t('workspace.themes.bars', [count(slices.before), before, count(slices.now), now])
      : i18n.t('workspace.themes.barsAllTime', [whole]);
  const change =
    whole === null
      ? [
          trendWord(trend.verdict),
          i18n.t('workspace.themes.change', [count(trend.before), count(trend.now)]),
          ...(trend.p === null ? [] : [testResult(trend.p, false)]),
        ].join(' · ')
      : i18n.t('workspace.themes.allTimeNoChange');
  return {
    heading: i18n.t('workspace.themes.voicesOverTime'),
    blocks: [
      { kind: 'bars', counts: slices.counts, before: whole === null ? before : null, now: whole ?? now, label },
      { kind: 'text', text: change },
    ],
  };
}

function groups(heading: string, group: string, rows: readonly SegmentCount[], telling: Telling): SharedSection | null {
  if (rows.length === 0) return null;
  const { count } = format();
  const head = [group, i18n.t('workspace.export.reporting'), i18n.t('workspace.export.of')];
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        head,
        rows: rows.map(({ name, reporting, total }) => [
          name === null ? i18n.t('evidence.unknown.segment') : told(name, telling),
          count(reporting),
          count(total),
        ]),
      },
    ],
  };
}

function verbatims(
  heading: string,
  quotes: readonly Quote[],
  telling: Telling,
  before: readonly SharedBlock[] = [],
): SharedSection {
  const { count } = format();
  const some: readonly SharedBlock[] =
    quotes.length > mostQuotes
      ? [{ kind: 'text', text: i18n.t('workspace.share.newestOf', [count(mostQuotes), count(quotes.length)]) }]
      : [];
  const none: readonly SharedBlock[] =
    quotes.length === 0 ? [{ kind: 'text', text: i18n.t('workspace.themes.noVerbatims') }] : [];
  const shown = quotes.slice(0, mostQuotes).map((quote) => quoted(quote, telling));
  return { heading, blocks: [...before, ...some, ...none, { kind: 'quotes', quotes: shown }] };
}

function unaffected(segments: ThemeDetail['otherSide']['unaffected'], telling: Telling): readonly SharedBlock[] {
  if (segments.length === 0) return [];
  const names = format().list(segments.map(({ name }) => told(name, telling)));
  return [{ kind: 'text', text: i18n.t('workspace.compare.unaffected', [names]) }];
}

function history(entries: readonly HistoryEntry[], telling: Telling): SharedSection {
  const heading = i18n.t('workspace.themes.history');
  if (entries.length === 0) return { heading, blocks: [{ kind: 'text', text: i18n.t('workspace.themes.noHistory') }] };
  const items = entries.map((entry) => {
    const item = entry.kind === 'link' ? entry.link.item : entry.decision.item;
    const words =
      entry.kind === 'link'
        ? [itemWords(item, telling), i18n.t(`workspace.themes.${entry.link.relation}`)].join(' ')
        : decisionLine(entry.decision, telling);
    return { text: `${dated(entry.at)} · ${words}`, address: safeUrl(item.url) };
  });
  return { heading, blocks: [{ kind: 'list', items }] };
}

function decisionLine(
  { verdict, key, decidedBy, because, item }: Extract<HistoryEntry, { readonly kind: 'decision' }>['decision'],
  telling: Telling,
): string {
  const parts = [
    `${verdictWord(verdict)} ${key}`,
    itemWords(item, telling),
    decidedBy === null ? null : told(decidedBy, telling),
    because === '' ? null : i18n.t('evidence.quoted', [told(because, telling)]),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
