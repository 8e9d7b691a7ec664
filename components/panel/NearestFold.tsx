import { i18n } from '#i18n';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { Fold } from './Fold.tsx';
import { ThemeList } from './ThemeList.tsx';

/** What comes nearest without reaching the threshold: never padding a short list, only there when asked for. */
export function NearestFold({ nearest }: { readonly nearest: readonly ThemeEvidence[] }) {
  if (nearest.length === 0) return null;
  return (
    <Fold label={i18n.t('panel.nearest', nearest.length, [nearest.length])}>
      <ThemeList themes={nearest} />
    </Fold>
  );
}
