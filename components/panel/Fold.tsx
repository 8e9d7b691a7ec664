import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import css from './Fold.module.css';

/** A line that opens to what it names; closed to begin with, so that it takes no room from what matters more. */
export function Fold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={css.fold}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} />
        {label}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
