import { i18n } from '#i18n';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { suggesting, useSuggesting } from '../../suggesting.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './Assign.module.css';

/** How far the look for themes is, and the way to stop it; nothing where none runs and none failed. */
export function LookingLine() {
  const { runs, looking, fault } = useSuggesting();
  if (fault !== null) {
    return (
      <Notice tone="fault" announced>
        {faultWords(fault)}{' '}
        <Button look="link" onClick={() => void suggesting.look()}>
          {i18n.t('workspace.assign.lookAgain')}
        </Button>
      </Notice>
    );
  }
  if (!runs) return null;
  const { count } = format();
  const far = looking ? ([count(looking.looked), count(looking.total)] as const) : null;
  return (
    <p className={css.looking} role="status">
      {far === null && i18n.t('workspace.assign.begins')}
      {far && looking?.step === 'learning' && i18n.t('workspace.assign.learning', [...far])}
      {far && looking?.step === 'looking' && i18n.t('workspace.assign.looking', [...far])}
      <Button size="small" look="dim" onClick={() => suggesting.stop()}>
        {i18n.t('workspace.assign.stop')}
      </Button>
    </p>
  );
}
