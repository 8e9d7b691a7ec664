import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { format } from '../../format.ts';
import { saveFile } from '../../save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act, type CheckedWorkspace } from '../../workspace-actions.ts';
import { keptQuery } from '../../workspace-queries.ts';
import { Heading } from '../Heading.tsx';
import { Conflicts, type MergeResult } from './Conflicts.tsx';
import { RestoreQuestion } from './RestoreQuestion.tsx';
import css from './Settings.module.css';

/** Back up, restore and merge by one file. A file is verified whole before it is asked what to do with it. */
export function BackupSettings() {
  const picker = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<CheckedWorkspace | null>(null);
  const [asked, setAsked] = useState(false);
  const [merged, setMerged] = useState<MergeResult | null>(null);
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const kept = useQuery(keptQuery());

  const backUp = () =>
    run(async () => {
      const file = await act.backUp();
      saveFile(file, `throughline-${new Date().toISOString().slice(0, 10)}.jsonl`);
      toast({ text: i18n.t('workspace.settings.backedUp', [format().count(Math.max(1, Math.round(file.size / 1024)))]) });
    });

  const check = (file: File | undefined) => {
    setMerged(null);
    setChecked(null);
    setAsked(false);
    if (file) void run(async () => setChecked(await act.checkBackup(file)));
  };

  const restore = (from: CheckedWorkspace) =>
    run(async () => {
      await act.restoreBackup(from);
      setChecked(null);
      toast({ text: i18n.t('workspace.settings.restored') });
    });

  const merge = (from: CheckedWorkspace) =>
    run(async () => {
      setMerged(await act.mergeBackup(from));
      setChecked(null);
    });

  return (
    <section className={css.section}>
      <Heading>{i18n.t('workspace.settings.file')}</Heading>
      <p>{i18n.t('workspace.settings.fileWhy')}</p>
      <Buttons>
        <Button disabled={busy} onClick={() => void backUp()}>
          {i18n.t('workspace.settings.backUp')}
        </Button>
        <Button disabled={busy} onClick={() => picker.current?.click()}>
          {i18n.t('workspace.settings.openFile')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".jsonl,.json,application/jsonl"
          aria-label={i18n.t('workspace.settings.openFile')}
          onChange={(event) => {
            check(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </Buttons>
      {kept.data && <Notice tone="caution">{i18n.t('workspace.settings.kept')}</Notice>}
      {busy && <p role="status">{i18n.t('workspace.settings.working')}</p>}
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      {checked && asked && (
        <RestoreQuestion
          busy={busy}
          onBackUp={() => void backUp()}
          onRestore={() => void restore(checked)}
          onCancel={() => setAsked(false)}
        />
      )}
      {checked && !asked && (
        <>
          <Notice tone="good" announced>
            {i18n.t('workspace.settings.verified', [
              format().exact(checked.madeAt),
              format().count(checked.rows.feedback.length),
              format().count(checked.rows.themes.length),
              format().count(checked.rows.decisions.length),
            ])}
          </Notice>
          <Buttons>
            <Button look="main" disabled={busy} onClick={() => void merge(checked)}>
              {i18n.t('workspace.settings.merge')}
            </Button>
            <Button disabled={busy} onClick={() => setAsked(true)}>
              {i18n.t('workspace.settings.restore')}
            </Button>
            <Button look="dim" onClick={() => setChecked(null)}>
              {i18n.t('workspace.cancel')}
            </Button>
          </Buttons>
        </>
      )}
      {merged && <Conflicts result={merged} />}
    </section>
  );
}
