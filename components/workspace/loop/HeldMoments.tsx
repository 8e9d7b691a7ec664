import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Window } from '../../../lib/analysis/window.ts';
import type { Holdings } from '../../../lib/evidence/holdings.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { problemsAt } from '../journey/behind-moment.ts';
import { ProblemShare } from '../journey/ProblemShare.tsx';
import table from '../Table.module.css';

type Props = { readonly moments: Holdings['moments']; readonly window: Window };

/** Moments of one owner, the weightiest first: who reports a problem there, of how much feedback, and where it is going. */
export function HeldMoments({ moments, window }: Props) {
  const { count, money } = format();
  return (
    <div className={table.scroll}>
      <table className={table.table} aria-label={i18n.t('workspace.export.moments')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('workspace.journey.moment')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.journey.weight')}
            </th>
            <th scope="col">{i18n.t('workspace.export.reporting')}</th>
            <th scope="col">{i18n.t('workspace.journey.problems')}</th>
            <th scope="col">{i18n.t('workspace.themes.trend')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.arr')}
            </th>
          </tr>
        </thead>
        <tbody>
          {moments.map(({ moment, reach, share, trend, arr, atRisk }) => (
            <tr key={moment.id}>
              <td className={table.name}>
                <Link href={`/journey/${moment.key}`}>
                  <Said text={moment.name} />
                </Link>{' '}
                {atRisk && <Tag tone="caution">{i18n.t('workspace.journey.atRisk')}</Tag>}
              </td>
              <td className={table.number}>{moment.weight === null ? '–' : count(moment.weight)}</td>
              <td>
                <Behind set={problemsAt(moment, window, 'accounts')} number={reach.voices}>
                  {voicesText(reach)}
                </Behind>
              </td>
              <td>{share ? <ProblemShare moment={moment} share={share} window={window} /> : '–'}</td>
              <td>
                <TrendWord verdict={trend.verdict} />
              </td>
              <td className={table.number}>{arr > 0 ? money(arr) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
