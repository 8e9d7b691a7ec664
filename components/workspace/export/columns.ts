import { i18n } from '#i18n';
import type { Quote, Reach, SegmentCount, Trend } from '../../../lib/evidence/evidence.ts';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { statusWord } from '../../evidence/status-words.ts';
import { voiceUnit } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import type { Column } from '../../table.ts';

/** An instant for machines, or nothing. */
export function instant(at: number | null): string | null {
  return at === null ? null : format().machine(at);
}

/** Several values of one cell. */
export function several(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** Who reports it: how many, what they are, and how often. */
export function reachColumns<Row>(of: (row: Row) => Reach): readonly Column<Row>[] {
  return [
    { id: 'voices', title: i18n.t('workspace.export.voices'), cell: (row) => of(row).voices },
    { id: 'unit', title: i18n.t('workspace.export.unit'), cell: (row) => voiceUnit(of(row)) },
    { id: 'mentions', title: i18n.t('workspace.themes.mentions'), cell: (row) => of(row).mentions },
  ];
}

/** US dollars a year. */
export function arrColumn<Row>(of: (row: Row) => number | null): Column<Row> {
  return { id: 'arr', title: i18n.t('workspace.journey.arrDollars'), cell: of };
}

/** The change against the window before, with both numbers and the result of its test. */
export function trendColumns<Row>(of: (row: Row) => Trend): readonly Column<Row>[] {
  const before = (trend: Trend) => (trend.verdict === 'no-window-before' ? null : trend.before);
  return [
    { id: 'trend', title: i18n.t('workspace.themes.trend'), cell: (row) => of(row).verdict },
    { id: 'voicesBefore', title: i18n.t('workspace.export.voicesBefore'), cell: (row) => before(of(row)) },
    { id: 'p', title: i18n.t('workspace.export.p'), cell: (row) => of(row).p },
  ];
}

/** How a theme stands, how it would by itself, and who says otherwise, when and why. */
export function statusColumns<Row>(of: (row: Row) => Pick<ThemeFigures, 'theme' | 'standing'>): readonly Column<Row>[] {
  const set = (row: Row) => of(row).theme.override;
  return [
    { id: 'status', title: i18n.t('workspace.themes.status'), cell: (row) => statusWord(of(row).standing.status) },
    {
      id: 'statusDerived',
      title: i18n.t('workspace.export.statusDerived'),
      cell: (row) => statusWord(of(row).standing.derived.status),
    },
    { id: 'statusSetBy', title: i18n.t('workspace.export.statusSetBy'), cell: (row) => set(row)?.by ?? null },
    { id: 'statusSetAt', title: i18n.t('workspace.export.statusSetAt'), cell: (row) => instant(set(row)?.at ?? null) },
    { id: 'statusSetBecause', title: i18n.t('workspace.export.statusSetBecause'), cell: (row) => set(row)?.because ?? null },
  ];
}

/** Voices that report something in a group, of the voices there. */
export function partColumns<Row extends SegmentCount>(id: string, title: string): readonly Column<Row>[] {
  return [
    { id, title, cell: ({ name }) => name },
    { id: 'reporting', title: i18n.t('workspace.export.reporting'), cell: ({ reporting }) => reporting },
    { id: 'of', title: i18n.t('workspace.export.of'), cell: ({ total }) => total },
  ];
}

/** A feedback item whole: the exact words, who, where, when, and what is said about it. */
export function quoteColumns<Row>(of: (row: Row) => Quote): readonly Column<Row>[] {
  const item = (row: Row) => of(row).feedback;
  return [
    { id: 'key', title: i18n.t('workspace.journey.key'), cell: (row) => item(row).key },
    { id: 'saidAt', title: i18n.t('workspace.feedback.time'), cell: (row) => instant(item(row).saidAt) },
    { id: 'title', title: i18n.t('workspace.export.title'), cell: (row) => item(row).title },
    { id: 'text', title: i18n.t('workspace.export.words'), cell: (row) => item(row).text },
    { id: 'account', title: i18n.t('workspace.export.account'), cell: (row) => of(row).account?.name ?? null },
    { id: 'person', title: i18n.t('workspace.export.person'), cell: (row) => of(row).customer },
    { id: 'segment', title: i18n.t('workspace.feedback.segment'), cell: (row) => of(row).segment },
    { id: 'plan', title: i18n.t('workspace.export.plan'), cell: (row) => of(row).account?.plan ?? null },
    arrColumn((row) => of(row).account?.arr ?? null),
    { id: 'signal', title: i18n.t('workspace.feedback.signal'), cell: (row) => of(row).signal?.kind ?? null },
    { id: 'signalFrom', title: i18n.t('workspace.export.signalFrom'), cell: (row) => of(row).signal?.from ?? null },
    { id: 'rating', title: i18n.t('workspace.export.rating'), cell: (row) => item(row).rating?.value ?? null },
    { id: 'ratingMost', title: i18n.t('workspace.export.ratingMost'), cell: (row) => item(row).rating?.max ?? null },
    { id: 'source', title: i18n.t('workspace.feedback.source'), cell: (row) => item(row).source },
    { id: 'channel', title: i18n.t('workspace.export.channel'), cell: (row) => item(row).channel },
    { id: 'language', title: i18n.t('workspace.export.language'), cell: (row) => item(row).language },
    { id: 'area', title: i18n.t('workspace.decisions.area'), cell: (row) => item(row).area },
    { id: 'tags', title: i18n.t('workspace.export.tags'), cell: (row) => several(item(row).tags) },
    { id: 'address', title: i18n.t('workspace.export.address'), cell: (row) => item(row).url },
  ];
}
