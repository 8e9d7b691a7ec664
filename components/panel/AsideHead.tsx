import { useEffect, useRef, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { useEscape } from '../ui/use-escape.ts';
import css from './Aside.module.css';

/** The top of what stands in place of the item: the way back first, reached at once and by Escape. */
export function AsideHead({
  onBack,
  takesFocus = true,
  children,
}: {
  readonly onBack: () => void;
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}) {
  const head = useRef<HTMLDivElement>(null);
  useEscape(true, onBack);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (takesFocus) head.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div ref={head} className={css.head}>
      <IconButton icon="left" label={i18n.t('panel.back')} onClick={onBack} />
      <div className={css.title}>{children}</div>
    </div>
  );
}
