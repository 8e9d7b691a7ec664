import { i18n } from '#i18n';
import type { ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import text from '../../ui/text.module.css';
import css from './Assign.module.css';

/** The key of the theme that is likeliest for an item. */
export function firstSuggested({ themes: [first] }: ListedFeedback) {
  return (
    <span className={css.first}>
      {first ? <code className={text.key}>{first.theme.key}</code> : i18n.t('workspace.assign.noSuggestion')}
    </span>
  );
}
