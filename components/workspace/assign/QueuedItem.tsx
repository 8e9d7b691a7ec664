import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { SuggestedTheme } from '../../../lib/evidence/assignment-queue.ts';
import type { Theme } from '../../../lib/domain/theme.ts';
import { queuedItem } from '../../assign-queries.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { ReasonLine } from '../../evidence/ReasonLine.tsx';
import { Said } from '../../evidence/Said.tsx';
import { Verbatim } from '../../evidence/Verbatim.tsx';
import { faultWords } from '../../fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import feedback from '../feedback/Feedback.module.css';
import { ItemSignal } from '../feedback/ItemMeanings.tsx';
import { ItemMoment } from '../feedback/ItemMoment.tsx';
import { AnotherTheme } from './AnotherTheme.tsx';
import css from './Assign.module.css';
import { Keys } from './Keys.tsx';
import type { Deciding } from './use-deciding.ts';
import { useKeys } from './use-keys.ts';

type Props = {
  readonly id: string;
  readonly themes: readonly Theme[];
  readonly deciding: Deciding;
};

/** One item whole, the themes that it probably belongs to with the reasons, and what a person says of that. */
export function QueuedItem({ id, themes, deciding }: Props) {
  const query = useQuery(queuedItem(id));
  const now = useNow();
  const other = useRef<HTMLSelectElement>(null);
  const suggested = query.data?.suggested ?? [];
  const numbered = suggested.map(({ theme }, place) => [String(place + 1), () => void deciding.confirm(id, theme)] as const);
  useKeys({
    ...Object.fromEntries(numbered),
    ...(suggested.length > 0 ? { x: () => void deciding.turnDown(id) } : {}),
    n: () => other.current?.focus(),
  });
  if (query.error) return <Notice tone="fault">{faultWords(query.error)}</Notice>;
  if (query.data === null) return <aside className={feedback.one}>{i18n.t('workspace.feedback.unknownWhy')}</aside>;
  if (!query.data) return <aside className={feedback.one}>{<Skeleton label={i18n.t('workspace.reading')} />}</aside>;
  const { quote } = query.data;
  const others = themes.filter((theme) => !suggested.some((one) => one.theme.id === theme.id));
  return (
    <aside className={feedback.one} aria-label={quote.feedback.key}>
      <Verbatim quote={quote} now={now} whole everySignal />
      <section className={css.belongs}>
        <h2>
          {i18n.t('workspace.assign.belongs')} <span>{i18n.t('workspace.assign.untilYouSay')}</span>
        </h2>
        <ol>
          {suggested.map((one, place) => (
            <Option
              key={one.theme.id}
              suggested={one}
              place={place}
              busy={deciding.busy}
              onConfirm={() => void deciding.confirm(id, one.theme)}
            />
          ))}
        </ol>
        {others.length > 0 && (
          <div className={css.option}>
            <kbd aria-hidden="true">N</kbd>
            <AnotherTheme
              themes={others}
              busy={deciding.busy}
              list={other}
              onConfirm={(theme) => void deciding.confirm(id, theme)}
            />
            {suggested.length > 0 && (
              <Button size="small" look="dim" disabled={deciding.busy} onClick={() => void deciding.turnDown(id)}>
                {i18n.t('workspace.assign.none')}
              </Button>
            )}
          </div>
        )}
        {deciding.problem !== null && (
          <Notice tone="fault" announced>
            {deciding.problem}
          </Notice>
        )}
      </section>
      <div className={feedback.pair}>
        <ItemSignal feedback={quote.feedback} />
        <ItemMoment feedback={quote.feedback} />
      </div>
      <Keys suggested={suggested.length} />
    </aside>
  );
}

type OptionProps = {
  readonly suggested: SuggestedTheme;
  readonly place: number;
  readonly busy: boolean;
  readonly onConfirm: () => void;
};

function Option({ suggested: { theme, band, reasons }, place, busy, onConfirm }: OptionProps) {
  return (
    <li className={css.option}>
      <kbd aria-hidden="true">{place + 1}</kbd>
      <div>
        <p className={css.theme}>
          <Link href={`/themes/${theme.key}`}>
            <Said text={theme.name} />
          </Link>{' '}
          <code className={text.key}>{theme.key}</code>
        </p>
        <ReasonLine band={band} reasons={reasons} />
      </div>
      <Button
        size="small"
        look={place === 0 ? 'main' : 'plain'}
        disabled={busy}
        aria-label={i18n.t('workspace.assign.confirmTheme', [withoutBidi(theme.name)])}
        onClick={onConfirm}
      >
        {i18n.t('workspace.feedback.confirm')}
      </Button>
    </li>
  );
}
