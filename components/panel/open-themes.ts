import { createContext, useContext } from 'react';

/** Which themes are opened, for the item in view. */
export type OpenThemes = {
  readonly isOpen: (themeId: string) => boolean;
  readonly toggle: (themeId: string) => void;
};

export const OpenThemesContext = createContext<OpenThemes>({ isOpen: () => false, toggle: () => undefined });

export function useOpenThemes(): OpenThemes {
  return useContext(OpenThemesContext);
}
