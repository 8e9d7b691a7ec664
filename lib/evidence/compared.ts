import type { CitedItem } from '../domain/decision.ts';
import type { Theme } from '../domain/theme.ts';
import type { ThemeDetail } from './themes.ts';

/** What is compared, with its figures: a theme, or a work item by the themes that it is about, together. */
export type Compared = Omit<ThemeDetail, 'theme' | 'standing' | 'quotes'> & {
  readonly subject: { readonly kind: 'theme'; readonly theme: Theme } | { readonly kind: 'item'; readonly item: CitedItem };
  /** The themes that it counts, each as it stands alone: what a decision for it freezes. */
  readonly of: readonly ThemeDetail[];
  readonly owners: readonly string[];
};
