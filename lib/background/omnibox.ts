import { browser } from '#imports';
import { i18n } from '#i18n';
import { match } from '../matching/match.ts';
import { evidenceSource } from '../store/evidence-source.ts';
import { workspace } from '../store/workspace.ts';

/** What the browser shows below the address bar; `content` is what stands there once it is picked. */
type Suggestion = { readonly content: string; readonly description: string };
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

const mostShown = 5;
const themeKey = /^T-[0-9A-Z]{6,}$/;

/** Search behind the keyword in the address bar: themes are suggested while typing, Enter opens the workspace. */
export function offerSearch(): void {
  void browser.omnibox.setDefaultSuggestion({ description: plain(i18n.t('page.omnibox')) });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestThemes(text).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(addressFor(text), disposition));
}

async function suggestThemes(text: string): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const source = evidenceSource(workspace());
  const query = { title: text, body: '', labels: [], components: [], paths: [], parentTitle: null };
  const [matches, all] = await Promise.all([match(query, source.index()), source.themes()]);
  const themes = new Map(all.map((theme) => [theme.id, theme]));
  const found = matches.themes.flatMap(({ themeId }) => themes.get(themeId) ?? []);
  return found.slice(0, mostShown).map(({ key, name }) => ({ content: key, description: plain(name) }));
}

/** The workspace's page for what was typed or picked: a theme by its key, else the search for these words. */
export function addressFor(text: string): string {
  const words = text.trim();
  const page = themeKey.test(words) ? `themes/${words}` : `search/${encodeURIComponent(words.toWellFormed())}`;
  return `/workspace.html#/${page}`;
}

/** As the browser takes a description: Chrome reads it as XML, Firefox as it is. */
export function plain(words: string, isXml = !import.meta.env.FIREFOX): string {
  const clean = words.toWellFormed().replace(/\p{Cc}+/gu, ' ');
  return isXml ? clean.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : clean;
}

async function open(path: string, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL(path as '/workspace.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
