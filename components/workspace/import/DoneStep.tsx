import { i18n } from '#i18n';
import type { Finished } from '../../import-messages.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { State } from '../../ui/State.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { importSession } from '../../use-import.ts';
import { EarlierImports } from './EarlierImports.tsx';
import css from './Import.module.css';
import { SiteNext } from './SiteNext.tsx';
import { SuggestedAfter } from './SuggestedAfter.tsx';

/** What became of the file, the way to see it, and the way back. */
export function DoneStep({ finished, waiting }: { readonly finished: Finished; readonly waiting: number }) {
  const { busy, problem, run } = useAction();
  const toast = useToast();
  const { row, noText, refused, differing } = finished;
  const { count } = format();
  const undo = () =>
    run(async () => {
      await importSession.undo(row.id);
      toast({ text: i18n.t('import.undone', [row.fileName]) });
    });
  const facts = [
    i18n.t('import.wereHere', row.alreadyHere, [count(row.alreadyHere)]),
    ...(noText > 0 ? [i18n.t('import.hadNoText', noText, [count(noText)])] : []),
    ...(refused > 0 ? [i18n.t('import.notRead', refused, [count(refused)])] : []),
  ];
  return (
    <div className={css.stack}>
      <State
        heading={i18n.t('import.addedItems', row.added, [count(row.added)])}
        steps={
          <>
            {waiting > 0 ? (
              <Button look="main" onClick={() => importSession.next()}>
                {i18n.t('import.nextFile')}
              </Button>
            ) : (
              <ButtonLink look="main" href="#/feedback">
                {i18n.t('import.seeFeedback')}
              </ButtonLink>
            )}
            {waiting === 0 && <Button onClick={() => importSession.next()}>{i18n.t('import.another')}</Button>}
            {row.added > 0 && (
              <Button look="dim" icon="undo" disabled={busy} onClick={() => void undo()}>
                {busy ? i18n.t('import.undoing') : i18n.t('import.undo')}
              </Button>
            )}
          </>
        }
        after={
          <>
            {differing.length > 0 && (
              <Notice tone="caution">
                {i18n.t('import.differing', [
                  differing
                    .slice(0, 20)
                    .map((line) => count(line))
                    .join(', '),
                ])}
              </Notice>
            )}
            {problem !== null && (
              <Notice tone="fault" announced>
                {problem}
              </Notice>
            )}
          </>
        }
      >
        <p role="status">{facts.join(' ')}</p>
        <SuggestedAfter />
        <SiteNext />
      </State>
      <EarlierImports except={row.id} />
    </div>
  );
}
