import type { ComponentProps } from 'react';
import type { ButtonLook } from './Button.tsx';
import { classes } from './classes.ts';
import css from './Button.module.css';

type Props = Omit<ComponentProps<'a'>, 'className'> & { readonly look?: ButtonLook; readonly size?: 'small' | 'normal' };

/** Goes somewhere, yet stands among buttons and looks like one. */
export function ButtonLink({ look = 'plain', size = 'normal', children, ...rest }: Props) {
  return (
    <a className={classes(css.button, css[look], size === 'small' && css.small)} {...rest}>
      {children}
    </a>
  );
}
