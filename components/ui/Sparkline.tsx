import { barHeights } from './bar-scale.ts';
import css from './charts.module.css';

const step = 5;
const bar = 4;
const height = 18;

type Props = {
  /** Oldest first; the first half is the window before. */
  readonly counts: readonly number[];
  /** The whole of it as a sentence. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** Counts over time at the size of a word: whole numbers, so bars, never a smoothed line. */
export function Sparkline({ counts, label, className }: Props) {
  const width = counts.length * step - 1;
  return (
    <svg className={className} width={width} height={height} role="img" aria-label={label}>
      {barHeights(counts, height - 1).map((tall, index) => {
        const drawn = Math.max(1, tall);
        return (
          <rect
            key={index}
            className={index < counts.length / 2 ? css.before : css.now}
            x={index * step}
            y={height - drawn}
            width={bar}
            height={drawn}
          />
        );
      })}
    </svg>
  );
}
