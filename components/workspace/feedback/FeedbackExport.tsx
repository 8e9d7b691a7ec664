import { i18n } from '#i18n';
import type { FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import { useNow } from '../../use-now.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { feedbackTable } from './feedback-table.ts';
import { setWords } from './set-words.ts';
import { useFeedbackRows } from './use-feedback-rows.ts';

type Props = { readonly list: FeedbackList; readonly text: string };

/** The feedback that the list shows, as files. */
export function FeedbackExport({ list, text }: Props) {
  const rows = useFeedbackRows(list.ids);
  const { days, from, to, month } = list.set;
  const isAllTime = [days, from, to, month].every((part) => part === undefined);
  const shown = [text.trim(), ...setWords(list, useNow()), ...(isAllTime ? [i18n.t('workspace.allTime')] : [])].filter(
    (words) => words !== '',
  );
  return <ExportMenu tables={[feedbackTable(rows, { name: 'feedback', title: i18n.t('workspace.feedback.title'), shown })]} />;
}
