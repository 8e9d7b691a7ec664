import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { workspaceSummary } from '../../workspace-queries.ts';
import { Heading } from '../Heading.tsx';
import css from './Settings.module.css';

/** The made-up company: put it in to look around, take it out in one step. */
export function SampleSettings() {
  const summary = useQuery(workspaceSummary());
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const here = summary.data?.sample ?? false;

  const change = () =>
    run(async () => {
      await (here ? act.removeSample() : act.loadSample());
      toast({ text: here ? i18n.t('workspace.settings.sampleRemoved') : i18n.t('workspace.settings.sampleLoaded') });
    });

  return (
    <section className={css.section}>
      <Heading>{i18n.t('workspace.settings.sample')}</Heading>
      <p>{here ? i18n.t('workspace.settings.sampleHere') : i18n.t('workspace.settings.sampleWhy')}</p>
      <Buttons>
        <Button disabled={busy || !summary.data} onClick={() => void change()}>
          {here ? i18n.t('workspace.settings.sampleRemove') : i18n.t('workspace.loadSample')}
        </Button>
      </Buttons>
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
    </section>
  );
}
