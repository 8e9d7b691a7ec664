import { i18n } from '#i18n';
import { windowChoices, type WindowDays } from '../../lib/domain/settings.ts';
import { format } from '../format.ts';
import { Select } from '../ui/Select.tsx';
import { act } from '../workspace-actions.ts';

/** "last 90 days", "all time". */
export function windowWords(days: WindowDays): string {
  return days === null ? i18n.t('workspace.allTime') : i18n.t('workspace.lastDays', [format().days(days)]);
}

/** The span behind every figure of the workspace; the panel follows it too. */
export function WindowChoice({ value }: { readonly value: WindowDays }) {
  const options = [...windowChoices, null].map((days) => ({ value: String(days), label: windowWords(days) }));
  return (
    <Select
      aria-label={i18n.t('workspace.window')}
      value={String(value)}
      options={options}
      onChange={(picked) =>
        void act.changeSettings({ windowDays: windowChoices.find((days) => String(days) === picked) ?? null })
      }
    />
  );
}
