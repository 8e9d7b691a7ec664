import type { ReactNode } from 'react';
import css from './Heading.module.css';

/** A section's heading with quiet words beside it and a control at the right. */
export function Heading({
  children,
  aside,
  end,
}: {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly end?: ReactNode;
}) {
  return (
    <div className={css.heading}>
      <h2>{children}</h2>
      {aside !== undefined && <span className={css.aside}>{aside}</span>}
      {end !== undefined && <span className={css.end}>{end}</span>}
    </div>
  );
}
