import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useEscape } from './use-escape.ts';
import type { ToastMessage } from './toasts.ts';
import text from './text.module.css';
import css from './Toast.module.css';

/** As `--toast-stays` in tokens.css. */
const staysFor = 8000;

type Props = { readonly message: ToastMessage; readonly onLeave: () => void };

/** Says what is now so. Eight seconds, longer while pointed at or focused; F6 reaches it, Escape puts it away. */
export function Toast({ message, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [held, setHeld] = useState({ pointed: false, focused: false });
  const waits = held.pointed || held.focused;

  const leave = useEffectEvent(() => onLeave());
  useEffect(() => {
    if (waits) return;
    const timer = setTimeout(() => leave(), staysFor);
    return () => clearTimeout(timer);
  }, [waits]);

  const reach = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F6' || !box.current) return;
    event.preventDefault();
    if (box.current.contains(document.activeElement)) return cameFrom.current?.focus();
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    box.current.querySelector('button')?.focus();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => reach(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function close(): void {
    if (box.current?.contains(document.activeElement)) cameFrom.current?.focus();
    onLeave();
  }
  useEscape(held.focused, close);

  return (
    <div
      ref={box}
      className={css.toast}
      onPointerEnter={() => setHeld((was) => ({ ...was, pointed: true }))}
      onPointerLeave={() => setHeld((was) => ({ ...was, pointed: false }))}
      onFocus={() => setHeld((was) => ({ ...was, focused: true }))}
      onBlur={() => setHeld((was) => ({ ...was, focused: false }))}
    >
      <Icon name={message.tone === 'fault' ? 'fault' : 'check'} size={14} />
      <span className={text.grow}>{message.text}</span>
      {message.action && (
        <Button
          look="bare"
          size="small"
          icon={message.action.icon ?? 'undo'}
          aria-keyshortcuts="F6"
          onClick={() => {
            close();
            message.action?.onPress();
          }}
        >
          {message.action.label}
        </Button>
      )}
      <IconButton icon="close" label={i18n.t('ui.dismiss')} onClick={close} />
    </div>
  );
}
