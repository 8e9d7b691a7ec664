import { i18n } from '#i18n';
import type { ThemeStatus } from '../../../lib/domain/theme.ts';

const words: Readonly<Record<ThemeStatus, () => string>> = {
  emerging: () => i18n.t('workspace.themes.emerging'),
  active: () => i18n.t('workspace.themes.active'),
  'being-addressed': () => i18n.t('workspace.themes.beingAddressed'),
  'shipped-verifying': () => i18n.t('workspace.themes.shippedVerifying'),
  resolved: () => i18n.t('workspace.themes.resolved'),
  declined: () => i18n.t('workspace.themes.declined'),
  recurring: () => i18n.t('workspace.themes.recurring'),
  archived: () => i18n.t('workspace.themes.archived'),
};

export function statusWord(status: ThemeStatus): string {
  return words[status]();
}
