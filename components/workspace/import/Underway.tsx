import { i18n } from '#i18n';
import { format } from '../../format.ts';
import type { Progress } from '../../import-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { importSession } from '../../use-import.ts';
import css from './Import.module.css';

type Props = { readonly doing: 'reading' | 'importing'; readonly progress: Progress | null };

/** How far the file has been gone through, and the way out. */
export function Underway({ doing, progress }: Props) {
  const rows = progress?.rows ?? 0;
  const share = progress ? progress.bytesRead / progress.bytesTotal : 0;
  const words = i18n.t(doing === 'reading' ? 'import.reading' : 'import.importing', rows, [format().count(rows)]);
  return (
    <div className={css.underway}>
      <p role="status">{words}</p>
      <progress className={css.progress} max={1} value={share} aria-label={words} />
      <div className={css.row}>
        <Button onClick={() => importSession.stop()}>{i18n.t('import.stop')}</Button>
        <span className={css.quiet}>{i18n.t(doing === 'reading' ? 'import.nothingChanged' : 'import.stopTakesBack')}</span>
      </div>
    </div>
  );
}
