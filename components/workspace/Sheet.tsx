import { useEffect, type ReactNode } from 'react';
import { withoutBidi } from '../evidence/bidi.ts';
import { Said } from '../evidence/Said.tsx';
import css from './Sheet.module.css';

type Props = {
  readonly title: string;
  /** Quiet words beside the title: a file name, a key, a count. */
  readonly aside?: ReactNode;
  /** Where this page hangs: a link above the title. */
  readonly crumb?: ReactNode;
  readonly actions?: ReactNode;
  /** A line of facts under the title. */
  readonly facts?: ReactNode;
  readonly children: ReactNode;
};

/** One page: its title, what can be done with it, and its content. Names the browser tab as well. */
export function Sheet({ title, aside, crumb, actions, facts, children }: Props) {
  useEffect(() => {
    document.title = withoutBidi(title);
  }, [title]);
  return (
    <>
      {crumb !== undefined && <p className={css.crumb}>{crumb}</p>}
      <header className={css.top}>
        <h1>
          <Said text={title} />
        </h1>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
        <div className={css.actions}>{actions}</div>
      </header>
      {facts !== undefined && <div className={css.facts}>{facts}</div>}
      {children}
    </>
  );
}

/** A wide column and one of 336 px beside it, which goes below where there is no room. */
export function TwoColumns({ main, side }: { readonly main: ReactNode; readonly side: ReactNode }) {
  return (
    <div className={css.two}>
      <div className={css.stack}>{main}</div>
      <div className={css.stack}>{side}</div>
    </div>
  );
}
