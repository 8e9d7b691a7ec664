import { i18n } from '#i18n';
import type { Reach } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';

/** What the voices of a reach are called: one kind by its name, several kinds together `voices`. */
export function voiceUnit({ of, unit }: Pick<Reach, 'of' | 'unit'>): 'accounts' | 'people' | 'voices' {
  const kinds = [of.accounts, of.people, of.items].filter((count) => count > 0).length;
  if (kinds > 1 || unit === 'items') return 'voices';
  return unit;
}

/** `19 accounts`; `shown` stands for the number, so that it can be an element. */
export function voicesText(reach: Pick<Reach, 'of' | 'unit' | 'voices'>, shown: string = format().count(reach.voices)): string {
  return i18n.t(`evidence.${voiceUnit(reach)}`, reach.voices, [shown]);
}

/** Who the voices are where they are of several kinds: `19 accounts, 3 people, 1 anonymous`; null where one word said it. */
export function voicesOf({ of }: Pick<Reach, 'of'>): string | null {
  const { count } = format();
  const kinds = [
    of.accounts > 0 ? i18n.t('evidence.accounts', of.accounts, [count(of.accounts)]) : null,
    of.people > 0 ? i18n.t('evidence.people', of.people, [count(of.people)]) : null,
    of.items > 0 ? i18n.t('evidence.anonymous', [count(of.items)]) : null,
  ].filter((kind) => kind !== null);
  return kinds.length > 1 || of.items > 0 ? kinds.join(', ') : null;
}
