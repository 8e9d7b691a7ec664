import { useQuery } from '@tanstack/react-query';
import { namesQuery } from '../../share-queries.ts';
import { themeQuery, themeVerbatims } from '../../workspace-queries.ts';
import { ThemeGone } from '../themes/ThemeGone.tsx';
import { ShareWaiting } from './ShareWaiting.tsx';
import { SharePage } from './SharePage.tsx';
import { sharedTheme } from './shared-theme.ts';

/** A theme as a page to share. */
export function ShareTheme({ themeKey }: { readonly themeKey: string }) {
  const theme = useQuery(themeQuery(themeKey));
  const id = theme.data?.detail.theme.id ?? '';
  const counted = useQuery({ ...themeVerbatims(id, 'counted'), enabled: id !== '' });
  const praise = useQuery({ ...themeVerbatims(id, 'praise'), enabled: id !== '' });
  const names = useQuery(namesQuery());
  if (theme.data === null) return <ThemeGone themeKey={themeKey} />;
  if (!theme.data || !counted.data || !praise.data || !names.data) {
    return <ShareWaiting itemKey={themeKey} error={theme.error ?? counted.error ?? praise.error ?? names.error} />;
  }
  const { detail, windowDays } = theme.data;
  const verbatims = { counted: counted.data, praise: praise.data };
  return (
    <SharePage
      itemKey={themeKey}
      from={`/themes/${themeKey}`}
      {...names.data}
      make={(telling) => sharedTheme(detail, verbatims, windowDays, telling)}
    />
  );
}
