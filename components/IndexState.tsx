import { lazy, Suspense } from 'react';
import { useIndexNews } from './use-index-news.ts';

const IndexNotice = lazy(async () => ({ default: (await import('./IndexNotice.tsx')).IndexNotice }));

/** What there is to say of the index, which is nearly always nothing. `importAddress` is where a file can be imported again. */
export function IndexState({ importAddress }: { readonly importAddress: string }) {
  const news = useIndexNews();
  if (news.kind === 'sound') return null;
  return (
    <Suspense fallback={null}>
      <IndexNotice news={news} importAddress={importAddress} />
    </Suspense>
  );
}
