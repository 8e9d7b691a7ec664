import { i18n } from '#i18n';
import type { HistoryEntry, Quote } from '../../../lib/evidence/evidence.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { ToldRegrouping } from '../../regrouping-queries.ts';
import { tableOf, type Table } from '../../table.ts';
import { instant, partColumns, quoteColumns, statusColumns } from '../export/columns.ts';
import { verdictWord } from '../decisions/decision-words.ts';

type Verbatims = { readonly counted: readonly Quote[]; readonly praise: readonly Quote[] };

/** What stands on the page of one theme. `shown` says the window. */
export function themeTables(
  detail: ThemeDetail,
  { counted, praise, regroupings }: Verbatims & { readonly regroupings: readonly ToldRegrouping[] },
  shown: readonly string[],
): readonly Table[] {
  const { theme, segments, byPlan, bySource, byArea, history } = detail;
  const about = (name: string, title: string) => ({ name: `${theme.key}-${name}`, title, shown });
  const quotes = quoteColumns<Quote>((quote) => quote);
  const group = i18n.t('workspace.feedback.segment');
  return [
    tableOf(about('verbatims', i18n.t('workspace.themes.verbatims')), quotes, counted),
    tableOf(about('praise', i18n.t('workspace.compare.otherSide')), quotes, praise),
    tableOf(about('segments', i18n.t('workspace.themes.segments')), partColumns('segment', group), segments),
    tableOf(about('plans', i18n.t('workspace.themes.plans')), partColumns('plan', i18n.t('evidence.by.plan')), byPlan),
    tableOf(
      about('sources', i18n.t('workspace.themes.sources')),
      partColumns('source', i18n.t('workspace.feedback.source')),
      bySource,
    ),
    tableOf(about('areas', i18n.t('workspace.themes.areas')), partColumns('area', i18n.t('evidence.by.area')), byArea),
    tableOf(about('over-time', i18n.t('workspace.themes.voicesOverTime')), barColumns(), barsOf(detail)),
    tableOf({ ...about('history', i18n.t('workspace.themes.history')), shown: [] }, historyColumns(), history),
    tableOf(
      { ...about('merged-and-split', i18n.t('workspace.themes.regroupings')), shown: [] },
      regroupingColumns(),
      regroupings,
    ),
    tableOf(
      { ...about('status', i18n.t('workspace.themes.status')), shown: [] },
      statusColumns<ThemeDetail>((one) => one),
      [detail],
    ),
  ];
}

type Bar = { readonly from: number; readonly to: number; readonly voices: number };

function barsOf({ slices: { counts, from, to } }: ThemeDetail): readonly Bar[] {
  const width = (to - from) / counts.length;
  return counts.map((voices, at) => ({ from: from + at * width, to: from + (at + 1) * width, voices }));
}

function barColumns() {
  return [
    { id: 'from', title: i18n.t('workspace.export.from'), cell: ({ from }: Bar) => instant(from) },
    { id: 'to', title: i18n.t('workspace.export.to'), cell: ({ to }: Bar) => instant(to) },
    { id: 'voices', title: i18n.t('workspace.export.voices'), cell: ({ voices }: Bar) => voices },
  ];
}

function regroupingColumns() {
  return [
    { id: 'at', title: i18n.t('import.when'), cell: ({ regrouping }: ToldRegrouping) => instant(regrouping.at) },
    { id: 'what', title: i18n.t('workspace.loop.what'), cell: ({ regrouping }: ToldRegrouping) => regrouping.kind },
    { id: 'from', title: i18n.t('workspace.export.from'), cell: ({ from }: ToldRegrouping) => from.key },
    { id: 'to', title: i18n.t('workspace.export.to'), cell: ({ into }: ToldRegrouping) => into.key },
    { id: 'items', title: i18n.t('workspace.journey.items'), cell: ({ regrouping }: ToldRegrouping) => regrouping.items },
    { id: 'by', title: i18n.t('workspace.export.by'), cell: ({ regrouping }: ToldRegrouping) => regrouping.by },
  ];
}

/** A link and a decision have a row each; what one of them lacks is empty. */
function historyColumns() {
  const cited = (entry: HistoryEntry) => (entry.kind === 'link' ? entry.link.item : entry.decision.item);
  return [
    { id: 'at', title: i18n.t('import.when'), cell: ({ at }: HistoryEntry) => instant(at) },
    {
      id: 'what',
      title: i18n.t('workspace.loop.what'),
      cell: (entry: HistoryEntry) =>
        entry.kind === 'link'
          ? i18n.t(`workspace.themes.${entry.link.relation}`)
          : `${verdictWord(entry.decision.verdict)} ${entry.decision.key}`,
    },
    { id: 'item', title: i18n.t('workspace.decisions.item'), cell: (entry: HistoryEntry) => itemLabel(cited(entry)) },
    { id: 'title', title: i18n.t('workspace.export.title'), cell: (entry: HistoryEntry) => cited(entry).title },
    { id: 'address', title: i18n.t('workspace.export.address'), cell: (entry: HistoryEntry) => cited(entry).url },
    {
      id: 'by',
      title: i18n.t('workspace.export.by'),
      cell: (entry: HistoryEntry) => (entry.kind === 'link' ? entry.link.linkedBy : entry.decision.decidedBy),
    },
    {
      id: 'because',
      title: i18n.t('workspace.decisions.because'),
      cell: (entry: HistoryEntry) => (entry.kind === 'link' ? null : entry.decision.because),
    },
  ];
}
