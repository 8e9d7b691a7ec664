import type { ReactNode } from 'react';
import { Buttons } from './Buttons.tsx';
import css from './State.module.css';

type Props = {
  /** What is so. */
  readonly heading: string;
  /** Why, or what was tried. */
  readonly children: ReactNode;
  /** The one next step first; then at most what else is possible. */
  readonly steps?: ReactNode;
  readonly after?: ReactNode;
  /** Level of the heading on its page. */
  readonly level?: 1 | 2;
};

/** A state: what is so, why, what to do next. Left-aligned like everything else, without a picture. */
export function State({ heading, children, steps, after, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={css.state}>
      <Heading>{heading}</Heading>
      {children}
      {steps !== undefined && <Buttons>{steps}</Buttons>}
      {after}
    </div>
  );
}
