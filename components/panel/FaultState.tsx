import { i18n } from '#i18n';
import { Fault } from '../../lib/domain/errors.ts';
import { faultWords } from '../fault-words.ts';
import { Button } from '../ui/Button.tsx';
import { State } from '../ui/State.tsx';

/** What could not be done here, why, and the next step. What the person has stays as it is. */
export function FaultState({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const code = error instanceof Fault ? error.code : null;
  return (
    <div role="alert">
      <State
        heading={faultHeading(code)}
        steps={
          code === 'storage-outdated' ? (
            <Button look="main" onClick={() => location.reload()}>
              {i18n.t('panel.fault.reload')}
            </Button>
          ) : (
            <Button look="main" onClick={onRetry}>
              {i18n.t('panel.tryAgain')}
            </Button>
          )
        }
      >
        <p>{faultWords(error)}</p>
      </State>
    </div>
  );
}

function faultHeading(code: Fault['code'] | null): string {
  switch (code) {
    case 'storage-unavailable':
      return i18n.t('panel.fault.unavailable');
    case 'storage-outdated':
      return i18n.t('panel.fault.outdated');
    case 'store-corrupt':
      return i18n.t('panel.fault.corrupt');
    default:
      return i18n.t('panel.fault.failed');
  }
}
