import { i18n } from '#i18n';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { hostIds, hostNames, type HostId } from '../../../lib/domain/host-id.ts';
import { siteActions, sitesQuery } from '../../site-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAction } from '../../use-action.ts';
import { Heading } from '../Heading.tsx';
import { AddSite } from './AddSite.tsx';
import { SiteRow } from './SiteRow.tsx';
import css from './Settings.module.css';

/** Where Throughline may read, how the panel stands there, and how to take a site back or add one. */
export function SiteSettings() {
  const sites = useQuery(sitesQuery());
  const client = useQueryClient();
  const { busy, problem, run } = useAction();

  const then = (action: () => Promise<unknown>) =>
    void run(async () => {
      await action();
      await client.invalidateQueries(sitesQuery());
    });

  const usual = hostIds.filter((host) => !sites.data?.some((site) => site.host === host && site.on));
  return (
    <section className={css.section}>
      <Heading>{i18n.t('workspace.settings.sites')}</Heading>
      <p>{i18n.t('workspace.settings.sitesWhy')}</p>
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
      <ul className={css.rows}>
        {sites.data?.map((site) => (
          <SiteRow
            key={site.origin ?? site.pattern}
            site={site}
            busy={busy}
            onTurn={(on) => then(() => (on ? siteActions.turnOn(site) : siteActions.turnOff(site)))}
            onChange={(origin, changes) => then(() => siteActions.change(origin, changes))}
          />
        ))}
        {usual.map((host) => (
          <li key={host} className={css.row}>
            <span>{usualSites[host].shown}</span>
            <span className={css.quiet}>{hostNames[host]}</span>
            <span className={css.end}>
              <Button size="small" disabled={busy} onClick={() => then(() => siteActions.turnOn({ ...usualSites[host], host }))}>
                {i18n.t('workspace.settings.turnOn')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(origin, host) => then(() => siteActions.add(origin, host))} />
    </section>
  );
}

const usualSites: Readonly<Record<HostId, { readonly pattern: string; readonly origin: string | null; readonly shown: string }>> =
  {
    github: { pattern: 'https://github.com/*', origin: 'https://github.com', shown: 'github.com' },
    jira: { pattern: 'https://*.atlassian.net/*', origin: null, shown: '*.atlassian.net' },
    'google-docs': { pattern: 'https://docs.google.com/*', origin: 'https://docs.google.com', shown: 'docs.google.com' },
  };
