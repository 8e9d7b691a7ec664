import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { workspaceSummary } from '../../workspace-queries.ts';
import { Question } from '../Question.tsx';

/** Asks before a file takes the place of what is here: names what goes, with the way to keep it beside. */
export function RestoreQuestion({
  busy,
  onBackUp,
  onRestore,
  onCancel,
}: {
  readonly busy: boolean;
  readonly onBackUp: () => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}) {
  const { data } = useQuery(workspaceSummary());
  if (!data) return null;
  const { feedback, counts } = data;
  return (
    <Question
      label={i18n.t('workspace.settings.restoreDo')}
      busy={busy}
      onYes={onRestore}
      onCancel={onCancel}
      instead={
        <Button disabled={busy} onClick={onBackUp}>
          {i18n.t('workspace.settings.backUp')}
        </Button>
      }
    >
      {i18n.t('workspace.settings.restoreWhy', [
        format().count(feedback),
        format().count(counts.themes ?? 0),
        format().count(counts.decisions ?? 0),
      ])}
    </Question>
  );
}
