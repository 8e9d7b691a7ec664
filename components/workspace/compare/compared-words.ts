import type { Compared } from '../../../lib/evidence/compared.ts';
import { itemLabel } from '../../../lib/domain/item-id.ts';
import type { WindowDays } from '../../../lib/domain/window-days.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { writtenName, type Named } from './compare-address.ts';

/** What a column is called: a theme by its name, an item by its title. */
export function comparedName({ subject }: Compared): string {
  return withoutBidi(subject.kind === 'theme' ? subject.theme.name : subject.item.title);
}

/** The short name beside it: a key, or where an item goes by its title the same again. */
export function comparedLabel({ subject }: Compared): string {
  return subject.kind === 'theme' ? subject.theme.key : withoutBidi(itemLabel(subject.item));
}

/** How an address names a column. */
export function nameOf({ subject }: Compared): Named {
  return subject.kind === 'theme' ? { key: subject.theme.key } : { itemId: subject.item.itemId };
}

/** The same as one string, by which columns are told apart. */
export function columnId(column: Compared): string {
  return writtenName(nameOf(column));
}

/** What the figures of a column count in a window. */
export function behindCompared({ of }: Compared, days: WindowDays): FeedbackSet {
  return { themes: of.map(({ theme }) => theme.id), counted: true, days };
}
