import { i18n } from '#i18n';
import type { FaultCode } from '../lib/domain/errors.ts';
import { faultCode, faultWords } from './fault-words.ts';
import { beginFresh } from './fresh-workspace.ts';
import { Button } from './ui/Button.tsx';
import { State } from './ui/State.tsx';
import { useAction } from './use-action.ts';

type Props = {
  readonly error: unknown;
  /** Asks the store again; a document whose database is damaged or of an older version has to be loaded anew instead. */
  readonly onRetry: () => void;
  /** A fresh workspace was begun: goes where a backup can be restored into it. */
  readonly onBegun: () => void;
  readonly level?: 1 | 2;
};

/** In place of all that comes from the store: why it cannot be had, and the next step. What the person has stays as it is. */
export function StoreFault({ error, onRetry, onBegun, level = 2 }: Props) {
  const code = faultCode(error);
  const { busy, problem, run } = useAction();
  const begin = () =>
    run(async () => {
      await beginFresh();
      onBegun();
      location.reload();
    });
  const anew = code === 'storage-outdated' || code === 'store-corrupt';
  return (
    <div role="alert">
      <State
        level={level}
        heading={heading(code)}
        steps={
          <>
            <Button look="main" onClick={anew ? () => location.reload() : onRetry}>
              {i18n.t(code === 'storage-outdated' ? 'storeFault.reload' : 'storeFault.tryAgain')}
            </Button>
            {code === 'store-corrupt' && (
              <Button data-acts="" disabled={busy} onClick={() => void begin()}>
                {i18n.t('storeFault.beginFresh')}
              </Button>
            )}
          </>
        }
        after={problem !== null && <p>{problem}</p>}
      >
        <p>{faultWords(error)}</p>
      </State>
    </div>
  );
}

function heading(code: FaultCode | null): string {
  switch (code) {
    case 'storage-unavailable':
      return i18n.t('storeFault.unavailable');
    case 'storage-outdated':
      return i18n.t('storeFault.outdated');
    case 'store-corrupt':
      return i18n.t('storeFault.corrupt');
    default:
      return i18n.t('storeFault.failed');
  }
}
