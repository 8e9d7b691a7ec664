import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { TabView } from '../../lib/domain/tab-view.ts';
import { ToastPlace } from '../ui/ToastPlace.tsx';
import { useToast } from '../ui/toasts.ts';
import { useEscape } from '../ui/use-escape.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { OtherPanel } from './OtherPanel.tsx';
import { PanelPageContext, type PanelPage } from './panel-page.ts';
import { shownFor, titleAlone, type Shown } from './shown.ts';
import { useActingGuard } from './use-acting-guard.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useTooSmall } from './use-too-small.ts';
import css from './Panel.module.css';

const TooSmall = lazy(async () => ({ default: (await import('./states/TooSmall.tsx')).TooSmall }));

type Props = {
  /** What the tab beside says; undefined until it was heard, null where there is none. */
  readonly view: TabView | null | undefined;
  readonly page: PanelPage;
};

/** The panel, beside a page or in the browser's own side panel. */
export function Panel({ view, page }: Props) {
  return (
    <PanelPageContext value={page}>
      <ToastPlace>
        <PanelFrame view={view} page={page} />
      </ToastPlace>
    </PanelPageContext>
  );
}

function PanelFrame({ view, page }: Props) {
  const edges = useRef<HTMLDivElement>(null);
  const toast = useToast();
  const [shown, setShown] = useShown(view);
  const id = 'id' in shown ? shown.id : null;
  const onClickCapture = useActingGuard(edges, id, (why) =>
    toast({ tone: 'fault', text: i18n.t(why === 'covered' ? 'panel.covered' : 'panel.tooSoon') }),
  );
  // The browser first asks the popup how large it wants to be, and then gives it that.
  const tooSmall = useTooSmall() && page.place !== 'popup';
  useKeptFocus('#themes');
  useEscape(page.close !== null, () => page.close?.());
  return (
    <div className={css.panel} onClickCapture={onClickCapture}>
      <div ref={edges} className={css.edges} aria-hidden="true">
        <i />
        <i />
      </div>
      {tooSmall && (
        <Suspense fallback={null}>
          <TooSmall />
        </Suspense>
      )}
      <div hidden={tooSmall}>
        {shown.kind === 'item' ? (
          <ItemPanel key={shown.id} shown={shown} />
        ) : (
          <OtherPanel key={id ?? shown.kind} shown={shown} onTitleOnly={(problem) => setShown(titleAlone(id ?? '', problem))} />
        )}
      </div>
    </div>
  );
}

/** What to show, following the tab; `set` puts something else in its place until the tab says something new. */
function useShown(view: TabView | null | undefined): readonly [Shown, (shown: Shown) => void] {
  const [state, setState] = useState<{ readonly view: TabView | null | undefined; readonly shown: Shown }>(() => ({
    view,
    shown: shownFor(view, { kind: 'waiting' }),
  }));
  let { shown } = state;
  if (state.view !== view) {
    shown = shownFor(view, state.shown);
    setState({ view, shown });
  }
  return [shown, (next) => setState({ view, shown: next })];
}
