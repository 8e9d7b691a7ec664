import type { SignalKind } from '../../lib/domain/feedback.ts';
import type { Quote } from '../../lib/evidence/evidence.ts';
import { QuoteText } from './QuoteText.tsx';
import { SourceLine } from './SourceLine.tsx';
import css from './Verbatim.module.css';

type Props = {
  readonly quote: Quote;
  /** Instant that dates are told against. */
  readonly now: number;
  readonly whole?: boolean;
  /** Say also that it is a problem, where not everything around is one. */
  readonly everySignal?: boolean;
  readonly onSignal?: ((feedbackId: string, kind: SignalKind | null) => void) | undefined;
};

/** One feedback item as it was said, and below it who said it, where and when. */
export function Verbatim({ quote, whole, ...source }: Props) {
  return (
    <figure className={css.verbatim}>
      <QuoteText quote={quote} {...(whole === undefined ? {} : { whole })} />
      <SourceLine quote={quote} {...source} />
    </figure>
  );
}
