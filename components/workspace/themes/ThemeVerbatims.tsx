import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { Quote } from '../../../lib/evidence/evidence.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Verbatim } from '../../evidence/Verbatim.tsx';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useNow } from '../../use-now.ts';
import { useSignal } from '../../use-signal.ts';
import { themeVerbatims } from '../../workspace-queries.ts';
import { MoveForm } from './MoveForm.tsx';
import css from './Themes.module.css';

const step = 50;
/** Characters of a verbatim that name its check box. */
const labelLength = 60;

/** Every verbatim that the figures count, and the praise beside it, newest first. */
export function ThemeVerbatims({ theme }: { readonly theme: Theme }) {
  const counted = useQuery(themeVerbatims(theme.id, 'counted'));
  const praise = useQuery(themeVerbatims(theme.id, 'praise'));
  const [side, setSide] = useState<'counted' | 'praise'>('counted');
  const shown = side === 'counted' ? counted : praise;
  const number = (list: readonly Quote[] | undefined) => (list ? format().count(list.length) : '');
  return (
    <Tabs
      label={i18n.t('workspace.themes.verbatims')}
      value={side}
      onChange={setSide}
      tabs={[
        { value: 'counted', label: i18n.t('workspace.themes.verbatimsCount', [number(counted.data)]) },
        { value: 'praise', label: i18n.t('workspace.themes.otherSideCount', [number(praise.data)]) },
      ]}
    >
      {shown.error && <Notice tone="fault">{faultWords(shown.error)}</Notice>}
      {shown.data ? <List key={side} theme={theme} quotes={shown.data} /> : <Skeleton label={i18n.t('workspace.reading')} />}
    </Tabs>
  );
}

type ListProps = { readonly theme: Theme; readonly quotes: readonly Quote[] };

function List({ theme, quotes }: ListProps) {
  const [many, setMany] = useState(step);
  /** Ids of what is chosen to go elsewhere; null while nothing is being chosen. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const now = useNow();
  const say = useSignal();
  if (quotes.length === 0) return <p className={css.more}>{i18n.t('workspace.themes.noVerbatims')}</p>;
  const shown = quotes.slice(0, many);
  const toggle = (id: string) =>
    setChosen(new Set(chosen?.has(id) ? [...chosen].filter((one) => one !== id) : [...(chosen ?? []), id]));
  return (
    <>
      {chosen === null ? (
        <div className={css.more}>
          <Button look="link" onClick={() => setChosen(new Set())}>
            {i18n.t('workspace.themes.chooseSome')}
          </Button>
        </div>
      ) : (
        <Choosing theme={theme} quotes={quotes} shown={shown} chosen={chosen} onChoose={setChosen} />
      )}
      <div className={css.quotes}>
        {shown.map((quote) => {
          const { id } = quote.feedback;
          const verbatim = <Verbatim key={id} quote={quote} now={now} whole everySignal onSignal={say} />;
          if (chosen === null) return verbatim;
          return (
            <div key={id} className={css.choice}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                aria-label={i18n.t('workspace.themes.chooseOne', [withoutBidi(quote.feedback.text.slice(0, labelLength))])}
                onChange={() => toggle(id)}
              />
              {verbatim}
            </div>
          );
        })}
      </div>
      {quotes.length > many && (
        <div className={css.more}>
          <Button onClick={() => setMany(many + step)}>
            {i18n.t('workspace.showMore', [format().count(quotes.length - many)])}
          </Button>
        </div>
      )}
    </>
  );
}

type ChoosingProps = ListProps & {
  /** Of the quotes, those that are on the page. */
  readonly shown: readonly Quote[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
};

/** Chooses all that is on the page at once, says how much is chosen, and moves it. */
function Choosing({ theme, quotes, shown, chosen, onChoose }: ChoosingProps) {
  const here = quotes.flatMap(({ feedback }) => (chosen.has(feedback.id) ? [feedback.id] : []));
  const all = shown.every(({ feedback }) => chosen.has(feedback.id));
  return (
    <>
      <label className={css.all}>
        <input
          type="checkbox"
          autoFocus
          checked={all}
          onChange={() => onChoose(new Set(all ? [] : shown.map(({ feedback }) => feedback.id)))}
        />
        {i18n.t('workspace.themes.chooseAll', [format().count(shown.length)])}
        <span role="status">{i18n.t('workspace.themes.chosen', [format().count(here.length)])}</span>
      </label>
      <MoveForm theme={theme} chosen={here} onDone={() => onChoose(null)} />
    </>
  );
}
