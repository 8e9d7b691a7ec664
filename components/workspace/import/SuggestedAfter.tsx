import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { format } from '../../format.ts';
import text from '../../ui/text.module.css';
import { useSuggesting } from '../../suggesting.ts';
import { workspaceSummary } from '../../workspace-queries.ts';

/** What was suggested for feedback that came in without a theme, or that it is being looked for. */
export function SuggestedAfter() {
  const { runs } = useSuggesting();
  const toAssign = useQuery(workspaceSummary()).data?.toAssign ?? 0;
  if (runs) return <p role="status">{i18n.t('workspace.assign.looksNow')}</p>;
  if (toAssign === 0) return null;
  return (
    <p role="status">
      {i18n.t('workspace.assign.after', toAssign, [format().count(toAssign)])}{' '}
      <Link href="/feedback/assign" className={text.inText}>
        {i18n.t('workspace.assign.open')}
      </Link>
    </p>
  );
}
