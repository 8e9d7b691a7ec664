import { i18n } from '#i18n';

/** The pages of the workspace in the order of the rail. */
export const sections = [
  { path: 'loop', name: () => i18n.t('workspace.loop.title') },
  { path: 'search', name: () => i18n.t('workspace.search.title') },
  { path: 'themes', name: () => i18n.t('workspace.themes.title') },
  { path: 'journey', name: () => i18n.t('workspace.journey.title') },
  { path: 'decisions', name: () => i18n.t('workspace.decisions.title') },
  { path: 'feedback', name: () => i18n.t('workspace.feedback.title') },
  { path: 'compare', name: () => i18n.t('workspace.compare.title') },
  { path: 'import', name: () => i18n.t('import.title') },
  { path: 'settings', name: () => i18n.t('workspace.settings.title') },
] as const;

export type Section = (typeof sections)[number];
