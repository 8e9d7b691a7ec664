import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Window } from '../../../lib/analysis/window.ts';
import type { Holdings } from '../../../lib/evidence/holdings.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { Behind } from '../feedback/Behind.tsx';
import table from '../Table.module.css';
import { behindTheme } from '../themes/behind-theme.ts';
import { StatusLine } from '../themes/StatusLine.tsx';

/** Themes of one owner, furthest reach first: how many report them, where they are going, and how they stand. */
export function HeldThemes({ themes, window }: { readonly themes: Holdings['themes']; readonly window: Window }) {
  const now = useNow();
  return (
    <div className={table.scroll}>
      <table className={table.table} aria-label={i18n.t('workspace.themes.title')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('workspace.themes.theme')}</th>
            <th scope="col">{i18n.t('workspace.loop.affected')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.arr')}
            </th>
            <th scope="col">{i18n.t('workspace.themes.trend')}</th>
            <th scope="col">{i18n.t('workspace.themes.lastHeard')}</th>
            <th scope="col">{i18n.t('workspace.themes.status')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map((figures) => {
            const { theme, reach, arr, trend, lastHeard } = figures;
            return (
              <tr key={theme.id}>
                <td className={table.name}>
                  <Link href={`/themes/${theme.key}`}>
                    <Said text={theme.name} />
                  </Link>{' '}
                  <code className={text.key}>{theme.key}</code>
                </td>
                <td>
                  <Behind set={behindTheme(theme, window.days)} number={reach.voices}>
                    {voicesText(reach)}
                  </Behind>
                </td>
                <td className={table.number}>{arr > 0 ? format().money(arr) : '–'}</td>
                <td>
                  <TrendWord verdict={trend.verdict} />
                </td>
                <td className={text.nowrap}>{lastHeard === null ? '–' : format().since(lastHeard, now)}</td>
                <td>
                  <StatusLine figures={figures} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
