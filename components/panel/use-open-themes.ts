import { useState } from 'react';
import type { OpenThemes } from './open-themes.ts';

/** Opened themes of one list: those that the person opened or closed, and one that is open to begin with. */
export function useOpenThemesOf(first: string | null): OpenThemes & { readonly open: (themeId: string) => void } {
  const [openedFirst] = useState(first);
  const [own, setOwn] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = (themeId: string) => own.get(themeId) ?? themeId === openedFirst;
  const set = (themeId: string, open: boolean) => setOwn((before) => new Map(before).set(themeId, open));
  return { isOpen, toggle: (themeId) => set(themeId, !isOpen(themeId)), open: (themeId) => set(themeId, true) };
}
