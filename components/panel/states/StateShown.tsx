import type { ReadingProblem, Shown } from '../shown.ts';
import { NoItemState } from './NoItemState.tsx';
import { OffState } from './OffState.tsx';
import { RateLimitedState } from './RateLimitedState.tsx';
import { RefusedState } from './RefusedState.tsx';

type Props = {
  readonly shown: Extract<Shown, { readonly kind: 'elsewhere' | 'no-item' | 'off' | 'problem' }>;
  readonly onTitleOnly: (problem: ReadingProblem) => void;
  readonly onSearch: (text: string) => void;
};

/** The state of a panel that has no item to show. */
export function StateShown({ shown, onTitleOnly, onSearch }: Props) {
  switch (shown.kind) {
    case 'elsewhere':
      return <NoItemState host={null} onSearch={onSearch} />;
    case 'no-item':
      return <NoItemState host={shown.host} onSearch={onSearch} />;
    case 'off':
      return <OffState site={shown.site} />;
    case 'problem': {
      const titleOnly = () => onTitleOnly(shown.problem);
      return shown.problem.state === 'rate-limited' ? (
        <RateLimitedState problem={shown.problem} onTitleOnly={titleOnly} />
      ) : (
        <RefusedState problem={shown.problem} onTitleOnly={titleOnly} />
      );
    }
  }
}
