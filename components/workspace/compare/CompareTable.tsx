import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type { Window } from '../../../lib/evidence/evidence.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { classes } from '../../ui/classes.ts';
import text from '../../ui/text.module.css';
import { windowWords } from '../WindowChoice.tsx';
import { columnId } from './compared-words.ts';
import { CompareHead } from './CompareHead.tsx';
import { compareRows } from './compare-rows.tsx';
import css from './Compare.module.css';
import { largestAlone } from './largest.ts';

type Props = {
  readonly window: Window;
  readonly columns: readonly Compared[];
  readonly onRemove: (id: string) => void;
};

/** One row a figure, one column a theme or an item. “More” marks the larger figure of a row, nothing else. */
export function CompareTable({ window, columns, onRemove }: Props) {
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={i18n.t('workspace.compare.title')}>
      <table className={classes(css.table, columns.length > 2 && css.wide)}>
        <caption className={text.unseen}>{i18n.t('workspace.compare.caption', [windowWords(window.days)])}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <CompareHead key={columnId(column)} column={column} onRemove={() => onRemove(columnId(column))} />
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRows(window.days).map(({ name, figure, show }) => {
            const most = figure ? largestAlone(columns.map(figure)) : -1;
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((detail, index) => (
                  <td key={columnId(detail)}>{show(detail, index === most ? <More /> : null)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function More(): ReactNode {
  return <span className={css.more}>◆ {i18n.t('workspace.compare.more')}</span>;
}
