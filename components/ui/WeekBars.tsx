import { barHeights } from './bar-scale.ts';
import css from './charts.module.css';

const ground = 34;
const tallest = 30;

type Props = {
  /** Oldest first; the first half is the window before, where there is one. */
  readonly counts: readonly number[];
  readonly before: string | null;
  readonly now: string;
  /** The whole of it as a sentence. */
  readonly label: string;
};

/** Two windows side by side, in equal steps: the earlier one grey, this one in the accent on a light ground, both from zero; or one alone. */
export function WeekBars({ counts, before, now, label }: Props) {
  const slot = 100 / counts.length;
  const ofBefore = before === null ? 0 : counts.length / 2;
  return (
    <svg className={css.weeks} width="100%" height="54" role="img" aria-label={label}>
      <rect
        className={css.window}
        x={before === null ? 0 : '50%'}
        y="0"
        width={before === null ? '100%' : '50%'}
        height={ground}
      />
      {barHeights(counts, tallest).map(
        (tall, index) =>
          tall > 0 && (
            <rect
              key={index}
              className={index < ofBefore ? css.before : css.now}
              x={`${(index + 0.14) * slot}%`}
              y={ground - tall}
              width={`${slot * 0.72}%`}
              height={tall}
            />
          ),
      )}
      <line className={css.base} x1="0" x2="100%" y1="34.5" y2="34.5" />
      {before !== null && (
        <text x="0" y="50">
          {before}
        </text>
      )}
      <text x={before === null ? 0 : '51%'} y="50">
        {now}
      </text>
    </svg>
  );
}
