import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { format } from '../format.ts';
import { inferInTheBackground } from '../inferring.ts';
import { IndexState } from '../IndexState.tsx';
import { loopQuery } from '../loop-queries.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useNow } from '../use-now.ts';
import { workspaceSummary } from '../workspace-queries.ts';
import { isWithoutStore } from '../fault-words.ts';
import { StoreFault } from '../StoreFault.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import text from '../ui/text.module.css';
import { sections, type Section } from './sections.ts';
import css from './Frame.module.css';

/** The rail with its counts, and one page beside it. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const summary = useQuery(workspaceSummary());
  const loop = useQuery(loopQuery());
  const silent = loop.data?.loop.silences.filter(({ snooze }) => snooze === null).length;
  const counts: Partial<Record<string, number>> = { ...summary.data?.counts, ...(silent === undefined ? {} : { loop: silent }) };
  const now = useNow();
  useKeptFocus('#page');
  useEffect(() => inferInTheBackground(), []);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#page" onClick={skipToPage}>
        {i18n.t('workspace.skip')}
      </a>
      <nav className={css.rail} aria-label={i18n.t('workspace.sections')}>
        <p className={css.brand}>
          <Icon name="mark" size={16} />
          {summary.data?.name || i18n.t('extension.name')}
        </p>
        {sections.map((section) => (
          <RailLink key={section.path} section={section} number={counts[section.path] ?? null} />
        ))}
        {summary.data && (
          <p className={css.end}>
            {railFacts(summary.data).join(', ')}
            {summary.data.lastImport !== null && (
              <span>{i18n.t('workspace.lastImport', [format().date(summary.data.lastImport, now)])}</span>
            )}
          </p>
        )}
      </nav>
      <main className={css.sheet} id="page" tabIndex={-1}>
        <IndexState importAddress="#/import" />
        {isWithoutStore(summary.error) ? (
          <StoreFault
            level={1}
            error={summary.error}
            onRetry={() => void summary.refetch()}
            onBegun={() => (location.hash = '#/settings')}
          />
        ) : (
          children
        )}
      </main>
    </div>
  );
}

const icons: Readonly<Record<Section['path'], IconName>> = {
  loop: 'loop',
  search: 'search',
  themes: 'themes',
  journey: 'journey',
  decisions: 'decision',
  feedback: 'feedback',
  compare: 'compare',
  import: 'import',
  settings: 'settings',
};

function RailLink({ section, number }: { readonly section: Section; readonly number: number | null }) {
  const [here] = useRoute(`/${section.path}/*?`);
  const unit = 'counts' in section && number !== null ? section.counts(number) : '';
  return (
    <Link href={`/${section.path}`} className={css.link} {...(here ? { 'aria-current': 'page' as const } : {})}>
      <Icon name={icons[section.path]} size={16} />
      <span className={css.name}>{section.name()}</span>
      {number !== null && number > 0 && (
        <span className={css.number} title={unit}>
          {format().count(number)}
          <span className={text.unseen}> {unit}</span>
        </span>
      )}
    </Link>
  );
}

/** How much the workspace holds; feedback that names no account is said without them. */
function railFacts({ feedback, accounts }: { readonly feedback: number; readonly accounts: number }): readonly string[] {
  const { count } = format();
  const items = i18n.t('workspace.items', feedback, [count(feedback)]);
  return accounts === 0 ? [items] : [items, i18n.t('workspace.accounts', accounts, [count(accounts)])];
}

/** The address after # is the route, so the skip link moves the focus itself. */
function skipToPage(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}
