import { i18n } from '#i18n';
import type { StatusOverride } from '../../lib/domain/theme.ts';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import { Said } from './Said.tsx';

/** Who set the status of a theme, when and why; versions before kept no more than the day. */
export function StatusSet({ override: { by, because, at }, now }: { readonly override: StatusOverride; readonly now: number }) {
  const day = format().date(at, now);
  if (because === '') return <span>{i18n.t('evidence.statusSetUntold', [day])}</span>;
  const text =
    by === null ? i18n.t('evidence.statusSetUnsigned', [day, part(0)]) : i18n.t('evidence.statusSet', [part(1), day, part(0)]);
  return (
    <span>
      <Words text={text} parts={[<Said key="why" text={because} />, <Said key="who" text={by ?? ''} />]} />
    </span>
  );
}
