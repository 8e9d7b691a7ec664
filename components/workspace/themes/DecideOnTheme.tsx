import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { compareQuery } from '../../compare-queries.ts';
import { faultWords } from '../../fault-words.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DecideForm } from '../decisions/DecideForm.tsx';

/** A decision on one theme, recorded on an item that it is linked from or on another. */
export function DecideOnTheme({ themeKey }: { readonly themeKey: string }) {
  const query = useQuery(compareQuery([{ key: themeKey }]));
  const [, navigate] = useLocation();
  if (query.error) return <Notice tone="fault">{faultWords(query.error)}</Notice>;
  if (!query.data) return <Skeleton label={i18n.t('workspace.reading')} />;
  return <DecideForm comparison={query.data.comparison} onDone={(key) => navigate(`/decisions/${key}`)} />;
}
