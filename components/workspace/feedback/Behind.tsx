import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { classes } from '../../ui/classes.ts';
import css from './Behind.module.css';
import { feedbackAddress } from './feedback-address.ts';

type Props = {
  readonly set: FeedbackSet;
  /** The number: behind none there is nothing to open. */
  readonly number: number;
  /** The number, or what is said with it. */
  readonly children: ReactNode;
  /** What it counts, where the words around do not say so in one breath. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
};

/** A number that opens the feedback behind it. */
export function Behind({ set, number, children, label, className }: Props) {
  if (number === 0) return <span className={className}>{children}</span>;
  return (
    <Link href={feedbackAddress(set)} className={classes(css.behind, className)} aria-label={label}>
      {children}
    </Link>
  );
}
