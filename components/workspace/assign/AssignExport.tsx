import { i18n } from '#i18n';
import type { AssignmentQueue } from '../../../lib/evidence/assignment-queue.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { feedbackTable } from '../feedback/feedback-table.ts';
import { useFeedbackRows } from '../feedback/use-feedback-rows.ts';

/** One side of the queue, with the themes that are suggested for each item, as files. */
export function AssignExport({ queue, side }: { readonly queue: AssignmentQueue; readonly side: 'suggested' | 'loose' }) {
  const rows = useFeedbackRows(queue[side]);
  const about = {
    name: side === 'suggested' ? 'assign-suggested' : 'assign-rest',
    title: i18n.t('workspace.assign.title'),
    shown: [],
  };
  return <ExportMenu tables={[feedbackTable(rows, about)]} />;
}
