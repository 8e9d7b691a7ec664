import { useEffect, useState } from 'react';
import css from './Skeleton.module.css';

/** Width in pixels and space above it, as drawn. */
const bones = [
  [48, 0],
  [250, 14],
  [180, 9],
  [290, 24],
  [220, 9],
  [270, 24],
  [150, 9],
] as const;

/** Still bars in place of what is being read. They come after 150 ms, so that a quick answer shows nothing in between. */
export function Skeleton({ label, after = 150 }: { readonly label: string; readonly after?: number }) {
  const [due, setDue] = useState(after === 0);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div role="status" aria-busy="true" aria-label={label} className={css.skeleton}>
      {due && bones.map(([width, above], index) => <span key={index} style={{ width, marginTop: above }} />)}
    </div>
  );
}
