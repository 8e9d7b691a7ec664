import { i18n } from '#i18n';
import type { ImportedNames } from '../lib/store/imported-journey.ts';

/** What the journey and the stage are called that hold imported moments until somebody places them. */
export function importedNames(): ImportedNames {
  return { journey: i18n.t('import.journeyName'), stage: i18n.t('import.stageName') };
}
