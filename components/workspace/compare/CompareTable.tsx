import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Window } from '../../../lib/evidence/evidence.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import text from '../../ui/text.module.css';
import { windowWords } from '../WindowChoice.tsx';
import { compareRows } from './compare-rows.tsx';
import css from './Compare.module.css';
import { largestAlone } from './largest.ts';

type Props = {
  readonly window: Window;
  readonly columns: readonly ThemeDetail[];
  readonly onRemove: (key: string) => void;
};

/** One row a figure, one column a theme. “More” marks the larger figure of a row, nothing else. */
export function CompareTable({ window, columns, onRemove }: Props) {
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={i18n.t('workspace.compare.title')}>
      <table className={classes(css.table, columns.length > 2 && css.wide)}>
        <caption className={text.unseen}>{i18n.t('workspace.compare.caption', [windowWords(window.days)])}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ theme }) => (
              <th key={theme.id} scope="col">
                <Link className={css.name} href={`/themes/${theme.key}`}>
                  <Said text={theme.name} />
                </Link>
                <span className={css.under}>
                  <code className={text.key}>{theme.key}</code>
                  <IconButton
                    icon="close"
                    label={i18n.t('workspace.compare.remove', [withoutBidi(theme.name)])}
                    onClick={() => onRemove(theme.key)}
                  />
                </span>
              </th>
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
                  <td key={detail.theme.id}>{show(detail, index === most ? <More /> : null)}</td>
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
