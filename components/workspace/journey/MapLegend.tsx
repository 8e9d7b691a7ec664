import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import { riskVoices } from '../../../lib/domain/vocabulary.ts';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';
import { heatWords } from './heat.ts';
import { legendWords } from './legend-words.ts';
import css from './Map.module.css';

/** What the shades, the numbers and the red frame mean. */
export function MapLegend({ window, unit }: { readonly window: Window; readonly unit: CountUnit }) {
  const now = useNow();
  return (
    <p className={css.legend}>
      <span className={css.steps}>
        {heatWords.map((words, step) => (
          <span key={words} className={css[`heat${String(step)}`]}>
            {words}
          </span>
        ))}
      </span>
      <span>{legendWords(window, unit, now)}</span>
      <span>
        <i className={css.box} aria-hidden="true" />
        {i18n.t('workspace.journey.legendRisk', [format().count(riskVoices)])}
      </span>
    </p>
  );
}
