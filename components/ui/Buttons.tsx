import type { ReactNode } from 'react';
import css from './Button.module.css';

/** A row of buttons that wraps where there is no room. */
export function Buttons({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <div className={css.buttons} {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}>
      {children}
    </div>
  );
}
