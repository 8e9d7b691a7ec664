import { i18n } from '#i18n';
import { useState, type ReactNode } from 'react';
import { format } from '../format.ts';
import { Button } from '../ui/Button.tsx';
import table from './Table.module.css';

/** Rows that a page draws at once; more of them would keep it from answering. */
const step = 100;

/** The first of many rows, and below them a button that shows as many more; null once all are shown. */
export function useFirst<Row>(
  rows: readonly Row[],
  atOnce: number = step,
): { readonly first: readonly Row[]; readonly more: ReactNode } {
  const [many, setMany] = useState(atOnce);
  const left = rows.length - many;
  const more = left > 0 && (
    <p className={table.more}>
      <Button onClick={() => setMany(many + atOnce)}>{i18n.t('workspace.showMore', [format().count(left)])}</Button>
    </p>
  );
  return { first: rows.slice(0, many), more: more || null };
}
