import { i18n } from '#i18n';
import { format } from '../../format.ts';
import { questionsOf } from '../../import-questions.ts';
import type { Mapping } from '../../import-session.ts';

/** What was found in a column, in the two or three words that there is room for. */
export function foundIn(mapping: Mapping, index: number): string {
  const use = mapping.uses[index];
  const profile = mapping.inspection.profiles[index];
  if (!use || !profile) return '';
  const { count } = format();
  const { trial } = mapping;
  if (questionsOf(mapping).some((question) => question.column === index && !question.answered))
    return i18n.t('import.seeQuestion');
  switch (use.holds) {
    case 'nothing':
      return use.because === 'agent'
        ? i18n.t('import.agentsWords')
        : profile.filled === 0
          ? i18n.t('import.filled', [count(0)])
          : '';
    case 'account':
      return trial ? i18n.t('import.someNew', [count(trial.accounts.named), count(trial.accounts.fresh)]) : different(profile);
    case 'theme':
      return trial ? i18n.t('import.someKnown', [count(trial.themes.known), count(trial.themes.named)]) : different(profile);
    case 'tags':
      return trial ? i18n.t('import.distinct', [count(trial.tags)]) : '';
    case 'id':
    case 'customer':
    case 'segment':
    case 'plan':
    case 'area':
    case 'moment':
    case 'source':
    case 'channel':
    case 'language':
      return different(profile);
    default:
      return i18n.t('import.filled', [count(profile.filled)]);
  }
}

/** Telling values apart stops where it would take too much room. */
function different({
  distinct,
  compared,
  filled,
}: {
  readonly distinct: number;
  readonly compared: number;
  readonly filled: number;
}): string {
  const number = format().count(distinct);
  return i18n.t(compared < filled ? 'import.distinctMore' : 'import.distinct', [number]);
}
