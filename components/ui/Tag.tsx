import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { classes } from './classes.ts';
import css from './Tag.module.css';

type Props = {
  readonly tone?: 'plain' | 'soft' | 'accent' | 'caution' | 'inferred';
  readonly icon?: IconName;
  readonly children: ReactNode;
};

/** A word in a thin frame: a status, a link already made. */
export function Tag({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={classes(css.tag, css[tone])}>
      {icon && <Icon name={icon} size={10} />}
      {children}
    </span>
  );
}
