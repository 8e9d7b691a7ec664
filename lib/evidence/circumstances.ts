import type { Moment } from '../domain/journey.ts';
import type { WorkItem } from '../domain/work-item.ts';
import type { FeedbackEvidence, Quote, Reason, ThemeEvidence } from './evidence.ts';
import { nameFinder } from './names-in-text.ts';
import type { NameFinder } from './names-in-text.ts';

/**
 * Reasons beside shared words: the theme belongs to a moment that the item lights without it (it names the moment, is linked to
 * it, or another theme there matches strongly or is linked), or the item names an account that is quoted. They explain; they move
 * neither band nor order.
 */
export function withCircumstances(
  themes: readonly ThemeEvidence[],
  item: Pick<WorkItem, 'title' | 'body'>,
  linkedIds: ReadonlySet<string>,
): readonly ThemeEvidence[] {
  const named = nameFinder(item);
  return themes.map((one) => {
    const others = themes.filter(({ theme, band }) => theme.id !== one.theme.id && band === 'strong');
    const elsewhere = new Set(others.flatMap(({ moments }) => moments.map(({ id }) => id)));
    const isLit = ({ id, name }: Moment) => linkedIds.has(id) || elsewhere.has(id) || named.phrase(name);
    const moments = one.moments.filter(isLit).map(({ id, name }): Reason => ({ kind: 'moment', momentId: id, name }));
    return { ...one, reasons: [...one.reasons, ...moments, ...accountReasons(one.quotes, named)] };
  });
}

/** The same for feedback that no theme holds. */
export function withAccounts(
  feedback: readonly FeedbackEvidence[],
  item: Pick<WorkItem, 'title' | 'body'>,
): readonly FeedbackEvidence[] {
  const named = nameFinder(item);
  return feedback.map((one) => ({ ...one, reasons: [...one.reasons, ...accountReasons([one.quote], named)] }));
}

function accountReasons(quotes: readonly Quote[], named: NameFinder): readonly Reason[] {
  const names = new Set(quotes.flatMap(({ account }) => account?.name ?? []));
  return [...names].filter(named.account).map((account): Reason => ({ kind: 'same-account', account }));
}
