import { useId } from 'react';
import { classes } from './classes.ts';
import css from './Choice.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Stretch over the width there is. */
  readonly wide?: boolean;
  readonly disabled?: boolean;
};

/** One of a few, all in view. Native radio buttons, so arrow keys and forms work as people know them. */
export function Choice<Value extends string>({ label, options, value, onChange, wide, disabled }: Props<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes(css.choice, wide && css.wide)}>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
