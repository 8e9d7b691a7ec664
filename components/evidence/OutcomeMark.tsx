import type { OutcomeVerdict } from '../../lib/analysis/outcome.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import marks from './marks.module.css';
import { outcomeWord } from './outcome-words.ts';

const looks = {
  improved: { icon: 'fall', tone: 'falling' },
  unchanged: { icon: 'level', tone: 'steady' },
  worse: { icon: 'rise', tone: 'rising' },
} as const;

/** An arrow for where complaints went, and the word. */
export function OutcomeMark({ verdict }: { readonly verdict: OutcomeVerdict }) {
  if (verdict === 'too-few' || verdict === 'too-early') return <span>{outcomeWord(verdict)}</span>;
  const { icon, tone } = looks[verdict];
  return (
    <span className={classes(marks.trend, marks[tone])}>
      <Icon name={icon} size={12} />
      {outcomeWord(verdict)}
    </span>
  );
}
