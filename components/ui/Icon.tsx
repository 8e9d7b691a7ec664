import { iconShapes, type IconName } from './icon-shapes.tsx';
import { classes } from './classes.ts';
import css from './Icon.module.css';

export type { IconName };

type Props = {
  readonly name: IconName;
  /** Pixels each way. */
  readonly size?: 10 | 12 | 14 | 16;
  /** Said to screen readers; without one the icon only repeats a word beside it and is hidden from them. */
  readonly label?: string;
  readonly className?: string | undefined;
};

/** One drawn symbol in the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: Props) {
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={classes(css.icon, className)} width={size} height={size} viewBox="0 0 16 16" {...said}>
      {iconShapes[name]}
    </svg>
  );
}
