import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Bars.module.css';
import text from './text.module.css';

export type BarRow = {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** Both in words: "6 of 21". */
  readonly count: ReactNode;
  /** Opens what is behind the number. */
  readonly onOpen?: (() => void) | undefined;
};

/** Name, bar, count. The track is as long as the group is large, the fill is who reports it; zero is drawn. */
export function Bars({ rows, label }: { readonly rows: readonly BarRow[]; readonly label: string }) {
  const largest = Math.max(1, ...rows.map((row) => row.whole));
  return (
    <ul className={css.bars} aria-label={label}>
      {rows.map((row) => (
        <li key={row.name}>
          <bdi className={css.name} title={row.name}>
            {row.name}
          </bdi>
          <span aria-hidden="true">
            <span className={css.track} style={{ width: percent(row.whole, largest) }}>
              <i className={classes(row.part === 0 && css.none)} style={{ width: percent(row.part, row.whole) }} />
            </span>
          </span>
          {row.onOpen ? (
            <button type="button" className={css.count} onClick={row.onOpen}>
              <span className={text.unseen}>{row.name} </span>
              {row.count}
            </button>
          ) : (
            <span className={css.count}>{row.count}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.min(100, (part / whole) * 100)}%`;
}
