import { i18n } from '#i18n';
import { format } from '../format.ts';

/** `9 by inferred signals`, of voices that are counted by nothing else; null where there are none. */
export function inferredText(voices: number): string | null {
  return voices === 0 ? null : i18n.t('evidence.byInference', voices, [format().count(voices)]);
}
