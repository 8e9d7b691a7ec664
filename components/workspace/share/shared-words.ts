import { i18n } from '#i18n';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { CitedItem } from '../../../lib/domain/decision.ts';
import type { Quote } from '../../../lib/evidence/evidence.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import type { NameBook } from '../../../lib/evidence/name-book.ts';
import type { SharedQuote } from './shared-page.ts';

/** What goes into a page to share, and how a text is told there. */
export type Telling = {
  /** Customers by name. */
  readonly names: boolean;
  readonly book: NameBook;
  readonly workspaceName: string;
  readonly now: number;
};

/** A text as it is shared: without what turns its direction, and without the names of customers where those stay here. */
export function told(text: string, { names, book }: Telling, writers: readonly (string | null)[] = []): string {
  return withoutBidi(names ? text : book.leaveOut(text, writers));
}

/** A date with its year: nobody knows when the page will be read. */
export function dated(at: number): string {
  return format().date(at, 0);
}

/** From one day to another, with their years. */
export function span(from: number, to: number): string {
  return format().dates(from, to, 0);
}

/** A verbatim, with who said it where names are told, else with what kind of customer. */
export function quoted({ feedback, account, customer, segment, signal }: Quote, telling: Telling): SharedQuote {
  const source = [
    telling.names ? (account?.name ?? customer ?? i18n.t('evidence.nobody')) : null,
    segment,
    feedback.channel ?? feedback.source,
    feedback.saidAt === null ? null : dated(feedback.saidAt),
    signal && i18n.t(`evidence.${signal.from === 'inferred' ? 'inferred' : 'signal'}.${signal.kind}`),
    feedback.key,
  ];
  return {
    text: told(feedback.text, telling, [account?.name ?? null, customer]),
    language: feedback.language,
    source: source.flatMap((fact) => (fact === null ? [] : [withoutBidi(fact)])).join(' · '),
  };
}

/** An item by its name in its tool and its title, once where the two are the same. */
export function itemWords(item: CitedItem, telling: Telling): string {
  const label = itemLabel(item);
  return told(label === item.title ? label : `${label} · ${item.title}`, telling);
}

/** Where it came from and when it was made. */
export function originLine({ workspaceName, now }: Telling): string {
  return i18n.t('workspace.share.origin', [withoutBidi(workspaceName), format().exact(now)]);
}

/** Whether names were left out, and of what kind the rest is. */
export function nameNotes({ names }: Telling): readonly string[] {
  return names ? [] : [i18n.t('workspace.share.namesLeftOut')];
}

/** What is to be known before a page with names is passed on. */
export function nameCaution({ names }: Telling): string | null {
  return names ? i18n.t('workspace.share.namesCaution') : null;
}
