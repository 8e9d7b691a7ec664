import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Trend } from '../../lib/evidence/evidence.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './marks.module.css';

const looks = {
  rising: { icon: 'rise', tone: 'rising', word: 'rising' },
  falling: { icon: 'fall', tone: 'falling', word: 'falling' },
  'no-clear-change': { icon: 'level', tone: 'steady', word: 'noClearChange' },
  'too-few-to-call': { icon: 'level', tone: 'steady', word: 'tooFewToCall' },
  'no-window-before': { icon: 'level', tone: 'steady', word: 'noWindowBefore' },
} as const;

type Props = { readonly verdict: Trend['verdict']; readonly wordClass?: string | undefined; readonly children?: ReactNode };

/** Where it is going: an arrow and the word, then the counts where they are given. */
export function TrendWord({ verdict, wordClass, children }: Props) {
  const { icon, tone, word } = looks[verdict];
  return (
    <span className={classes(css.trend, css[tone])}>
      <Icon name={icon} size={12} />
      <span className={wordClass}>{i18n.t(`evidence.trend.${word}`)}</span>
      {children}
    </span>
  );
}
