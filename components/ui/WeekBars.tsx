import { barHeights } from './bar-scale.ts';
import css from './charts.module.css';

const ground = 34;
const tallest = 30;

type Props = {
  /** Oldest first; the first half is the window before. */
  readonly counts: readonly number[];
  readonly before: string;
  readonly now: string;
  /** The whole of it as a sentence. */
  readonly label: string;
};

/** Two windows side by side, week by week: the earlier one grey, this one in the accent on a light ground, both from zero. */
export function WeekBars({ counts, before, now, label }: Props) {
  const slot = 100 / counts.length;
  return (
    <svg className={css.weeks} width="100%" height="54" role="img" aria-label={label}>
      <rect className={css.window} x="50%" y="0" width="50%" height={ground} />
      {barHeights(counts, tallest).map(
        (tall, index) =>
          tall > 0 && (
            <rect
              key={index}
              className={index < counts.length / 2 ? css.before : css.now}
              x={`${(index + 0.14) * slot}%`}
              y={ground - tall}
              width={`${slot * 0.72}%`}
              height={tall}
            />
          ),
      )}
      <line className={css.base} x1="0" x2="100%" y1="34.5" y2="34.5" />
      <text x="0" y="50">
        {before}
      </text>
      <text x="51%" y="50">
        {now}
      </text>
    </svg>
  );
}
