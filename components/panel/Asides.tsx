import { lazy, Suspense, type ReactNode } from 'react';
import { FeedbackListsContext } from './feedback-lists.ts';
import type { AsidesState } from './use-asides.ts';

const SearchView = lazy(async () => ({ default: (await import('./SearchView.tsx')).SearchView }));
const FeedbackListView = lazy(async () => ({ default: (await import('./FeedbackListView.tsx')).FeedbackListView }));

/** What belongs in the middle of the panel, and over it whatever was opened in its place. What is covered stays as it is. */
export function Asides({ asides, children }: { readonly asides: AsidesState; readonly children: ReactNode }) {
  return (
    <FeedbackListsContext value={{ open: asides.list }}>
      <div hidden={asides.open.length > 0}>{children}</div>
      {asides.open.map((aside, index) => (
        <div key={index} hidden={index < asides.open.length - 1}>
          <Suspense fallback={null}>
            {aside.kind === 'search' ? (
              <SearchView first={aside.text} onBack={asides.back} />
            ) : (
              <FeedbackListView list={aside.list} onBack={asides.back} />
            )}
          </Suspense>
        </div>
      ))}
    </FeedbackListsContext>
  );
}
