import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { StatusSet } from '../../evidence/StatusSet.tsx';
import { statusGround, statusWord } from '../../evidence/status-words.ts';
import { useNow } from '../../use-now.ts';
import css from './Themes.module.css';

/** The status in a row; who set it and why, where somebody did. */
export function StatusLine({ figures: { theme, standing } }: { readonly figures: Pick<ThemeFigures, 'theme' | 'standing'> }) {
  const now = useNow();
  const { status, derived } = standing;
  if (theme.override === null) {
    return <span title={statusGround(derived, now)}>{statusWord(status)}</span>;
  }
  return (
    <>
      {statusWord(status)}
      <span className={css.setBy}>
        <StatusSet override={theme.override} now={now} />
      </span>
    </>
  );
}
