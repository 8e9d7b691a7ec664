import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { SignalKind } from '../../lib/domain/feedback.ts';
import type { Quote } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { Icon } from '../ui/Icon.tsx';
import { withoutBidi } from './bidi.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Said } from './Said.tsx';
import { SignalGuess } from './SignalGuess.tsx';
import { SignalMark } from './SignalMark.tsx';
import css from './Verbatim.module.css';

type Props = {
  readonly quote: Quote;
  readonly now: number;
  readonly everySignal?: boolean;
  readonly onSignal?: ((feedbackId: string, kind: SignalKind | null) => void) | undefined;
};

/** Who said it, segment, revenue, where and when, the signal, and the way to the original. */
export function SourceLine({ quote, now, everySignal = false, onSignal }: Props) {
  const { feedback, account, customer, segment, signal } = quote;
  const who = account?.name ?? customer;
  const told = signal && (everySignal || signal.kind !== 'problem' || signal.from === 'inferred');
  const guessed = told && signal.from === 'inferred';
  const original = (
    <OutsideLink href={feedback.url} className={css.open} label={i18n.t('evidence.openSource', [withoutBidi(feedback.source)])}>
      <Icon name="open" size={12} />
    </OutsideLink>
  );
  const date = feedback.saidAt !== null && (
    <time dateTime={format().machine(feedback.saidAt)} title={format().exact(feedback.saidAt)}>
      {format().date(feedback.saidAt, now)}
    </time>
  );
  const facts: readonly ReactNode[] = [
    <span className={css.who}>{who === null ? i18n.t('evidence.nobody') : <Said text={who} />}</span>,
    told && !guessed && <SignalMark signal={signal} />,
    segment !== null && <Said text={segment} />,
    account?.arr ? format().money(account.arr) : null,
    <>
      <Said text={feedback.channel ?? feedback.source} />
      {date && ',\u00a0'}
      <span className={css.end}>
        {date}
        {!guessed && original}
      </span>
    </>,
    guessed && (
      <span className={css.end}>
        <SignalGuess kind={signal.kind} onSay={onSignal && ((kind) => onSignal(feedback.id, kind))} />
        {original}
      </span>
    ),
  ];
  return (
    <figcaption className={css.source}>
      {facts
        .filter((fact) => fact !== null && fact !== false)
        .map((fact, index) => (
          <Fragment key={index}>
            {index > 0 && '\u00a0· '}
            <span>{fact}</span>
          </Fragment>
        ))}
    </figcaption>
  );
}
