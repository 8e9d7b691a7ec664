import { readAmount } from './amounts.ts';
import { columnName, distinctNames } from './columns.ts';
import { dateShape, readDate } from './dates.ts';
import type { Field } from './fields.ts';
import { isQuestion } from './header-words.ts';
import { markupToText } from './html.ts';
import type { ImportedItem, RowError } from './imported.ts';
import { columnHolding, columnsHolding, type ColumnUse, type ReadingPlan } from './plan.ts';
import { ratingSignal, readRating } from './ratings.ts';
import { readSignal } from './signals.ts';
import { listSeparator, splitTags } from './tags.ts';
import { isEmpty, valueOf } from './values.ts';

export type RowReading = {
  readonly items: readonly ImportedItem[];
  readonly refused: Pick<RowError, 'why' | 'values'> | null;
  /** The calendar day as written. */
  readonly day: string | null;
};

type Cell = { readonly use: ColumnUse; readonly value: string };
type Judges = Extract<ColumnUse, { holds: 'rating' }>['judges'];
type Said = ReturnType<typeof readDate> | 'bad';

/**
 * Reads rows as a plan says. A row gives one item for each text it holds. Nothing is inferred here: a signal comes from a column
 * that names it, or from a rating.
 */
export function itemReader(plan: ReadingPlan): (line: number, cells: readonly string[]) => RowReading {
  const texts = columnsHolding(plan.uses, 'text');
  const names = distinctNames(plan.columns);
  const idPlace = columnHolding(plan.uses, 'id');
  // Row numbers of a nameless column say nothing outside of this file: the content decides what is the same item.
  const numbersRows = plan.columns[idPlace]?.name === '' && plan.layout.kind === 'table' && plan.layout.headerRows > 0;
  const places = new Map<Field, number>();
  const placeOf = (field: Field): number => {
    const known = places.get(field) ?? columnHolding(plan.uses, field);
    places.set(field, known);
    return known;
  };

  return (line, cells) => {
    const cell = (field: Field): Cell | null => {
      const place = placeOf(field);
      const use = plan.uses[place];
      const value = valueOf(cells[place]);
      return use && value !== null ? { use, value } : null;
    };
    const saidAt = readSaidAt(cell('date'));
    const day = saidAt === null || saidAt === 'bad' ? null : saidAt.day;
    const filled = texts.filter((place) => !isEmpty(cells[place] ?? ''));
    if (filled.length === 0) return { items: [], refused: { why: 'no-text', values: namesOf(plan, texts) }, day };
    if (saidAt === 'bad')
      return { items: [], refused: { why: 'bad-date', values: { value: cell('date')?.value.slice(0, 80) ?? '' } }, day };

    const { signal, judges, ...shared } = about(plan, line, cell, saidAt?.instant ?? null);
    const details = placeOf('details');
    const items = filled.map((place): ImportedItem => {
      const more =
        details === -1 || isEmpty(cells[details] ?? '') ? '' : `\n\n${words(cells[details] ?? '', plan.uses[details])}`;
      return {
        ...shared,
        signal: signal?.from === 'rating' && !isJudged(place, texts, judges) ? null : signal,
        externalId: numbersRows ? null : externalId(cell('id'), place === texts[0] ? null : (names[place] ?? null)),
        text: `${words(cells[place] ?? '', plan.uses[place])}${more}`,
        ...titled(cell('title')?.value ?? null, askedFor(plan, place, texts)),
      };
    });
    return { items, refused: null, day };
  };
}

function titled(title: string | null, asked: string | null): Pick<ImportedItem, 'title' | 'asked'> {
  return { title: title ?? asked, asked: title === null && asked !== null };
}

/** What all items of a row have in common. */
function about(plan: ReadingPlan, line: number, cell: (field: Field) => Cell | null, saidAt: number | null) {
  const value = (field: Field) => cell(field)?.value ?? null;
  const { rating, signal, judges } = judgement(cell('rating'));
  const named = readSignal(value('signal') ?? '');
  const url = value('url');
  return {
    line,
    source: value('source') ?? plan.source,
    channel: value('channel') ?? plan.channel,
    language: value('language'),
    saidAt,
    customer: value('customer'),
    account: value('account'),
    segment: value('segment'),
    plan: value('plan'),
    arr: revenue(cell('arr')),
    rating,
    signal: named ? ({ kind: named, from: 'column' } as const) : signal,
    judges,
    area: value('area'),
    tags: listOf(cell('tags')),
    themes: listOf(cell('theme')),
    moment: value('moment'),
    url: url !== null && /^https:\/\//iu.test(url) ? url : null,
  };
}

function readSaidAt(cell: Cell | null): Said {
  if (cell?.use.holds !== 'date') return null;
  const read = readDate(cell.value, cell.use.order);
  // While nobody has said which order it is, the date is not known; it is not wrong.
  return read ?? (cell.use.order === null && dateShape(cell.value) === 'either' ? null : 'bad');
}

function judgement(cell: Cell | null): Pick<ImportedItem, 'rating' | 'signal'> & { readonly judges: Judges } {
  if (cell?.use.holds !== 'rating') return { rating: null, signal: null, judges: null };
  const { scale, judges } = cell.use;
  const rating = readRating(cell.value, scale);
  const kind = rating && ratingSignal(rating, scale);
  return { rating, signal: kind ? { kind, from: 'rating' } : null, judges };
}

/** A survey asks several things; that somebody would recommend us does not make the answer to "what is missing?" praise. */
function isJudged(place: number, texts: readonly number[], judges: Judges): boolean {
  return texts.length === 1 || judges === 'all' || judges === place;
}

function revenue(cell: Cell | null): number | null {
  if (cell?.use.holds !== 'arr') return null;
  const { times, decimal, foreign } = cell.use;
  const amount = readAmount(cell.value, decimal);
  if (amount === null || (amount.currency !== null && foreign !== 'as-dollars')) return null;
  return amount.value * times;
}

function listOf(cell: Cell | null): readonly string[] {
  if (!cell) return [];
  if (cell.use.holds === 'tags') return splitTags(cell.value, cell.use.separator);
  return cell.value.includes(listSeparator) ? splitTags(cell.value, listSeparator) : [cell.value];
}

/** Exactly what stands in the cell, but for markup, of which the words are taken. */
function words(cell: string, use: ColumnUse | undefined): string {
  const isMarkup = (use?.holds === 'text' || use?.holds === 'details') && use.markup;
  return isMarkup ? markupToText(cell) : cell;
}

/** The id in the source. Rows with several texts add the column's name to all but the first. */
function externalId(id: Cell | null, column: string | null): string | null {
  return id && column !== null ? `${id.value}#${column}` : (id?.value ?? null);
}

/** In a survey with several questions, the one that was answered. */
function askedFor(plan: ReadingPlan, place: number, texts: readonly number[]): string | null {
  const column = plan.columns[place];
  const question = column?.question ?? column?.name ?? '';
  return texts.length > 1 && isQuestion(question) ? question : null;
}

function namesOf(plan: ReadingPlan, texts: readonly number[]): Readonly<Record<string, string>> {
  return { columns: texts.map((place) => columnName(plan.columns, place)).join(', ') };
}
