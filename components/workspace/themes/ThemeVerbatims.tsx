import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { Quote } from '../../../lib/evidence/evidence.ts';
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
import css from './Themes.module.css';

const step = 50;

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
      {shown.data ? <List key={side} quotes={shown.data} /> : <Skeleton label={i18n.t('workspace.reading')} />}
    </Tabs>
  );
}

function List({ quotes }: { readonly quotes: readonly Quote[] }) {
  const [many, setMany] = useState(step);
  const now = useNow();
  const say = useSignal();
  if (quotes.length === 0) return <p className={css.more}>{i18n.t('workspace.themes.noVerbatims')}</p>;
  return (
    <>
      <div className={css.quotes}>
        {quotes.slice(0, many).map((quote) => (
          <Verbatim key={quote.feedback.id} quote={quote} now={now} whole everySignal onSignal={say} />
        ))}
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
