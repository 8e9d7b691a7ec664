import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import css from './Field.module.css';

type Props = Omit<ComponentProps<'select'>, 'className' | 'children' | 'onChange' | 'value'> & {
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly compact?: boolean;
};

/** One of many, folded away. The browser's own list: known to everyone, never clipped by a frame. */
export function Select({ options, value, onChange, compact, ...rest }: Props) {
  return (
    <select
      className={classes(css.control, compact && css.compact)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
