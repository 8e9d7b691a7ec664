import { i18n } from '#i18n';

/** The pages of the workspace in the order of the rail; `counts` says what the number beside the name is of. */
export const sections = [
  { path: 'loop', name: () => i18n.t('workspace.loop.title'), counts: () => i18n.t('workspace.rail.loop') },
  { path: 'search', name: () => i18n.t('workspace.search.title') },
  { path: 'themes', name: () => i18n.t('workspace.themes.title'), counts: (n: number) => i18n.t('workspace.rail.themes', n) },
  { path: 'journey', name: () => i18n.t('workspace.journey.title'), counts: (n: number) => i18n.t('workspace.rail.moments', n) },
  {
    path: 'decisions',
    name: () => i18n.t('workspace.decisions.title'),
    counts: (n: number) => i18n.t('workspace.rail.decisions', n),
  },
  { path: 'feedback', name: () => i18n.t('workspace.feedback.title'), counts: () => i18n.t('workspace.rail.toAssign') },
  { path: 'compare', name: () => i18n.t('workspace.compare.title') },
  { path: 'import', name: () => i18n.t('import.title') },
  { path: 'settings', name: () => i18n.t('workspace.settings.title') },
] as const;

export type Section = (typeof sections)[number];
