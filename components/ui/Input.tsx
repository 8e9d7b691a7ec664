import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { classes } from './classes.ts';
import css from './Field.module.css';

type Props = Omit<ComponentProps<'input'>, 'className'> & {
  /** A symbol before what is typed. */
  readonly icon?: IconName;
  readonly compact?: boolean;
};

/** A line to type in. */
export function Input({ icon, compact, ...rest }: Props) {
  const input = <input dir="auto" className={classes(css.control, compact && css.compact)} {...rest} />;
  if (!icon) return input;
  return (
    <span className={css.marked}>
      <Icon name={icon} />
      {input}
    </span>
  );
}
