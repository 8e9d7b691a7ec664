import type { ReactNode } from 'react';
import { useId } from 'react';
import css from './Section.module.css';

type Props = {
  readonly heading: string;
  /** Quiet words or a link at the right of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Rows reach from edge to edge. */
  readonly flush?: boolean;
  /** Under which its heading is found to take the focus. */
  readonly focusKey?: string;
};

/** A part of the panel: a hairline, a small bold heading, nothing around it. */
export function Section({ heading, aside, children, flush = false, focusKey }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={flush ? css.flush : css.section}>
      <div className={css.heading}>
        <h2 id={id} tabIndex={-1} data-focus-key={focusKey}>
          {heading}
        </h2>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
