import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import css from './Feedback.module.css';
import { behindWords, setWords } from './set-words.ts';

/** Which feedback the list shows, and how many stand behind it; and the way to all of it. Nothing where it shows all. */
export function SetLine({ list }: { readonly list: FeedbackList }) {
  const words = setWords(list, useNow());
  if (words.length === 0) return null;
  return (
    <p className={css.set} role="status">
      <b>{behindWords(list)}</b>
      <span>{words.join(' · ')}</span>
      <Link href="/feedback" className={text.inText}>
        {i18n.t('workspace.feedback.clear')}
      </Link>
    </p>
  );
}
