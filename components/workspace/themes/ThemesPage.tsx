import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { voicesText } from '../../evidence/voices.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Input } from '../../ui/Input.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { State } from '../../ui/State.tsx';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { themesQuery, workspaceSummary } from '../../workspace-queries.ts';
import { compareAddress, mostCompared } from '../compare/compare-address.ts';
import { NothingYet } from '../NothingYet.tsx';
import { Sheet } from '../Sheet.tsx';
import { WindowChoice, windowWords } from '../WindowChoice.tsx';
import table from '../Table.module.css';
import css from './Themes.module.css';
import { statusWord } from './theme-words.ts';

/** Every theme with its figures, furthest reach first. */
export function ThemesPage() {
  const query = useQuery(themesQuery());
  const summary = useQuery(workspaceSummary());
  const [wanted, setWanted] = useState('');
  const [marked, setMarked] = useState<readonly string[]>([]);
  const title = i18n.t('workspace.themes.title');
  const add = (
    <ButtonLink href="#/themes/new" look={query.data?.themes.length === 0 ? 'plain' : 'main'}>
      {i18n.t('workspace.themes.new')}
    </ButtonLink>
  );
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const { themes, windowDays } = query.data;
  const shown = themes.filter(({ theme }) =>
    `${theme.name} ${theme.key} ${theme.owner ?? ''}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );

  const chosen = marked.filter((key) => themes.some(({ theme }) => theme.key === key));
  const mark = (key: string) => setMarked(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);

  if (themes.length === 0) {
    const words = { heading: i18n.t('workspace.themes.none'), why: i18n.t('workspace.themes.noneWhy') };
    return summary.data?.feedback ? (
      <Sheet title={title}>
        <State
          heading={words.heading}
          steps={
            <ButtonLink look="main" href="#/themes/new">
              {i18n.t('workspace.themes.new')}
            </ButtonLink>
          }
        >
          <p>{words.why}</p>
        </State>
      </Sheet>
    ) : (
      <Sheet title={title} actions={add}>
        <NothingYet {...words} />
      </Sheet>
    );
  }

  return (
    <Sheet
      title={title}
      aside={format().count(shown.length)}
      actions={
        <>
          <div className={css.search}>
            <Input
              icon="search"
              type="search"
              aria-label={i18n.t('workspace.themes.search')}
              placeholder={i18n.t('workspace.themes.search')}
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          </div>
          <WindowChoice value={windowDays} />
          {chosen.length > 1 && (
            <ButtonLink href={`#${compareAddress(chosen)}`}>
              {i18n.t('workspace.compare.compareThem', [format().count(chosen.length)])}
            </ButtonLink>
          )}
          {add}
        </>
      }
    >
      {shown.length === 0 ? (
        <State heading={i18n.t('workspace.themes.noMatch')}>
          <p>{i18n.t('workspace.themes.noMatchWhy', [format().count(themes.length)])}</p>
        </State>
      ) : (
        <div className={table.scroll}>
          <table className={table.table}>
            <caption className={css.caption}>{i18n.t('workspace.themes.caption', [windowWords(windowDays)])}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('workspace.compare.chosen')}</th>
                <th scope="col">{i18n.t('workspace.themes.theme')}</th>
                <th scope="col" className={table.number}>
                  {i18n.t('workspace.themes.voices')}
                </th>
                <th scope="col" className={table.number}>
                  {i18n.t('workspace.themes.mentions')}
                </th>
                <th scope="col" className={table.number}>
                  {i18n.t('workspace.themes.arr')}
                </th>
                <th scope="col">{i18n.t('workspace.themes.trend')}</th>
                <th scope="col">{i18n.t('workspace.themes.lastHeard')}</th>
                <th scope="col">{i18n.t('workspace.owner')}</th>
                <th scope="col">{i18n.t('workspace.themes.status')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((figures) => (
                <Row
                  key={figures.theme.id}
                  figures={figures}
                  marked={chosen.includes(figures.theme.key)}
                  full={chosen.length >= mostCompared}
                  onMark={mark}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}

type RowProps = {
  readonly figures: ThemeFigures;
  /** Chosen to be compared. */
  readonly marked: boolean;
  /** As many are chosen as can be compared. */
  readonly full: boolean;
  readonly onMark: (key: string) => void;
};

function Row({ figures, marked, full, onMark }: RowProps) {
  const { theme, reach, reachEver, trend, slices } = figures;
  const now = useNow();
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={marked}
          disabled={full && !marked}
          aria-label={i18n.t('workspace.compare.choose', [withoutBidi(theme.name)])}
          onChange={() => onMark(theme.key)}
        />
      </td>
      <td className={table.name}>
        <Link href={`/themes/${theme.key}`}>
          <Said text={theme.name} />
        </Link>{' '}
        <code className={text.key}>{theme.key}</code>
      </td>
      <td className={table.number} title={i18n.t('workspace.themes.ever', [voicesText(reachEver)])}>
        <b>{format().count(reach.voices)}</b>
      </td>
      <td className={table.number}>{format().count(reach.mentions)}</td>
      <td className={table.number}>{figures.arr > 0 ? format().money(figures.arr) : '–'}</td>
      <td>
        <span className={css.trend}>
          <Sparkline
            counts={slices.counts}
            label={i18n.t('workspace.themes.sparkline', [String(slices.before), String(slices.now)])}
          />
          <TrendWord verdict={trend.verdict} />
        </span>
      </td>
      <td className={css.nowrap}>{figures.lastHeard === null ? '–' : format().since(figures.lastHeard, now)}</td>
      <td>{theme.owner === null ? <Tag tone="caution">{i18n.t('workspace.noOwner')}</Tag> : <Said text={theme.owner} />}</td>
      <td className={css.nowrap}>{theme.status === 'active' ? '' : statusWord(theme.status)}</td>
    </tr>
  );
}
