import type { ReactNode } from 'react';
import type { Trend } from '../../lib/evidence/evidence.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './marks.module.css';
import { trendWord } from './trend-words.ts';

const looks = {
  rising: { icon: 'rise', tone: 'rising' },
  falling: { icon: 'fall', tone: 'falling' },
  'no-clear-change': { icon: 'level', tone: 'steady' },
  'too-few-to-call': { icon: 'level', tone: 'steady' },
  'no-window-before': { icon: 'level', tone: 'steady' },
} as const;

type Props = { readonly verdict: Trend['verdict']; readonly wordClass?: string | undefined; readonly children?: ReactNode };

/** Where it is going: an arrow and the word, then the counts where they are given. */
export function TrendWord({ verdict, wordClass, children }: Props) {
  const { icon, tone } = looks[verdict];
  return (
    <span className={classes(css.trend, css[tone])}>
      <Icon name={icon} size={12} />
      <span className={wordClass}>{trendWord(verdict)}</span>
      {children}
    </span>
  );
}
