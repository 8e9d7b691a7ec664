import { classes } from './classes.ts';
import css from './Pips.module.css';

type Props = {
  readonly value: number;
  readonly of: number;
  /** Leave out where the number stands beside it in words. */
  readonly label?: string;
};

/** A small whole number of a few, as bars that can be counted. */
export function Pips({ value, of, label }: Props) {
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={css.pips} {...said}>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={classes(index < value && css.on)} />
      ))}
    </span>
  );
}
