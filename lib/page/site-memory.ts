import { changeSite, watchSite, type SiteSettings } from '../store/site-settings.ts';

export type SiteMemory = {
  readonly now: () => SiteSettings;
  readonly keep: (changes: Partial<SiteSettings>) => void;
};

/** What this page's site remembers, kept in step with its other open pages; `onChange` hears of changes from here and there. */
export function siteMemory(first: SiteSettings, onChange: () => void, signal: AbortSignal): SiteMemory {
  const { origin } = location;
  let now = first;
  const change = (changed: SiteSettings): void => {
    now = changed;
    onChange();
  };
  watchSite(origin, change, signal);
  return {
    now: () => now,
    keep: (changes) => {
      void changeSite(origin, changes);
      change({ ...now, ...changes });
    },
  };
}
