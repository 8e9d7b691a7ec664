import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Input } from '../../ui/Input.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { themesQuery, workspaceSummary } from '../../workspace-queries.ts';
import { compareAddress } from '../compare/compare-address.ts';
import { NothingYet } from '../NothingYet.tsx';
import { Sheet } from '../Sheet.tsx';
import { WindowChoice } from '../WindowChoice.tsx';
import css from './Themes.module.css';
import { DeletedThemes } from './DeletedThemes.tsx';
import { ThemesExport } from './ThemesExport.tsx';
import { ThemesTable } from './ThemesTable.tsx';

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

  const archived = shown.filter(({ theme }) => theme.archivedAt !== null);
  const living = shown.filter(({ theme }) => theme.archivedAt === null);
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
      aside={format().count(living.length)}
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
          <ThemesExport themes={shown} windowDays={windowDays} wanted={wanted} />
          {chosen.length > 1 && (
            <ButtonLink href={`#${compareAddress(chosen.map((key) => ({ key })))}`}>
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
        <>
          <ThemesTable themes={living} marked={chosen} onMark={mark} windowDays={windowDays} />
          {archived.length > 0 && (
            <details className={css.folded}>
              <summary>{i18n.t('workspace.themes.archivedCount', archived.length, [format().count(archived.length)])}</summary>
              <ThemesTable themes={archived} marked={chosen} onMark={mark} windowDays={windowDays} />
            </details>
          )}
        </>
      )}
      <DeletedThemes />
    </Sheet>
  );
}
