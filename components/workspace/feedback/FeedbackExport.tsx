import { i18n } from '#i18n';
import type { FeedbackFilter, FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { feedbackTable } from './feedback-table.ts';
import { useFeedbackRows } from './use-feedback-rows.ts';

/** The feedback that passes the filter, as files. */
export function FeedbackExport({ list, filter }: { readonly list: FeedbackList; readonly filter: FeedbackFilter }) {
  const rows = useFeedbackRows(list.ids);
  const shown = filterWords(filter, list);
  return <ExportMenu tables={[feedbackTable(rows, { name: 'feedback', title: i18n.t('workspace.feedback.title'), shown })]} />;
}

function filterWords(filter: FeedbackFilter, { themes, moments }: FeedbackList): readonly string[] {
  const { text, theme, signal, source, segment, moment, days } = filter;
  return [
    text.trim(),
    theme === 'none' ? i18n.t('workspace.feedback.withoutTheme') : themes.find(({ id }) => id === theme)?.name,
    signal === 'none' ? i18n.t('workspace.feedback.noSignal') : signal && i18n.t(`evidence.signal.${signal}`),
    source,
    moments.find(({ id }) => id === moment)?.name,
    days === null ? i18n.t('workspace.allTime') : windowWords(days),
    segment,
  ].flatMap((words) => (words ? [words] : []));
}
