import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { sitesQuery } from '../../site-queries.ts';
import text from '../../ui/text.module.css';

/** Where feedback is to be shown, while no site is on. */
export function SiteNext() {
  const { data: sites } = useQuery(sitesQuery());
  if (!sites || sites.some(({ on }) => on)) return null;
  return (
    <p>
      {i18n.t('import.siteNext')}{' '}
      <Link href="/settings" className={text.inText}>
        {i18n.t('workspace.settings.title')}
      </Link>
    </p>
  );
}
