import { i18n } from '#i18n';
import type { ImportState } from '../../import-session.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './Import.module.css';

const steps = [
  { is: ['file', 'reading'], name: () => i18n.t('import.stepFile') },
  { is: ['columns', 'importing'], name: () => i18n.t('import.stepColumns') },
  { is: ['done'], name: () => i18n.t('import.stepDone') },
] as const;

/** The three steps, those behind ticked, the present one strong. */
export function Steps({ at }: { readonly at: ImportState['step'] }) {
  const present = steps.findIndex(({ is }) => is.some((step) => step === at));
  return (
    <ol className={css.steps}>
      {steps.map(({ name, is }, index) => (
        <li key={is[0]} {...(index === present ? { 'aria-current': 'step' as const } : {})}>
          {index < present ? <Icon name="check" size={12} label={i18n.t('import.stepBehind')} /> : index + 1} {name()}
        </li>
      ))}
    </ol>
  );
}
