import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { workspaceSummary } from '../../workspace-queries.ts';

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
    <>
      <Notice tone="caution" announced>
        {i18n.t('workspace.settings.restoreWhy', [
          format().count(feedback),
          format().count(counts.themes ?? 0),
          format().count(counts.decisions ?? 0),
        ])}
      </Notice>
      <Buttons>
        <Button look="main" disabled={busy} onClick={onRestore}>
          {i18n.t('workspace.settings.restoreDo')}
        </Button>
        <Button disabled={busy} onClick={onBackUp}>
          {i18n.t('workspace.settings.backUp')}
        </Button>
        <Button look="dim" onClick={onCancel}>
          {i18n.t('workspace.cancel')}
        </Button>
      </Buttons>
    </>
  );
}
