import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { classes } from './classes.ts';
import css from './Button.module.css';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children'> & {
  readonly icon: IconName;
  /** What it does, said to screen readers and shown on hover. */
  readonly label: string;
  readonly size?: 'small' | 'normal';
};

/** A bare button that is only a symbol, 24 or 28 px square. */
export function IconButton({ icon, label, size = 'small', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classes(css.button, css.dim, css.icon, size === 'small' && css.small)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
