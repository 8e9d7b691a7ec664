import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { classes } from './classes.ts';
import css from './Button.module.css';

/** `main` is the one filled button of a view; `bare` is accent text; `dim` is quiet text; `link` sits in a line of text. */
export type ButtonLook = 'plain' | 'main' | 'bare' | 'dim' | 'link';

export type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: ButtonLook;
  readonly size?: 'small' | 'normal';
  readonly icon?: IconName;
  /** Already chosen: shown in the accent with a tick, and said as pressed. */
  readonly on?: boolean;
};

/** A button in one of five looks and two heights. */
export function Button({ look = 'plain', size = 'normal', icon, on, type = 'button', children, ...rest }: ButtonProps) {
  const shown = on === true ? 'check' : icon;
  return (
    <button
      type={type}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      className={classes(css.button, css[look], size === 'small' && css.small, on === true && css.on)}
      {...rest}
    >
      {shown && <Icon name={shown} size={size === 'small' ? 12 : 14} />}
      {children}
    </button>
  );
}
