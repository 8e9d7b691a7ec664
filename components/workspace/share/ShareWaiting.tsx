import { i18n } from '#i18n';
import { faultWords } from '../../fault-words.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Sheet } from '../Sheet.tsx';

/** Until a page to share can be made, or why it cannot. */
export function ShareWaiting({ itemKey, error }: { readonly itemKey: string; readonly error: Error | null }) {
  return (
    <Sheet title={i18n.t('workspace.share.title', [itemKey])}>
      {error ? <Notice tone="fault">{faultWords(error)}</Notice> : <Skeleton label={i18n.t('workspace.reading')} />}
    </Sheet>
  );
}
