import { metaContent } from '../dom.ts';
import { blankItem, withFields } from '../host.ts';
import type { ItemReference, WorkItem } from '../host.ts';
import type { Numbered } from './address.ts';
import { addressOf, keyOf, pathOf, repositoryOf, sameItem } from './address.ts';
import { readHead, readView } from './page.ts';
import { showsAllChanges } from './paths.ts';
import { payloadsInPage, readPayload } from './payload.ts';
import type { Layer } from './payload.ts';

/** What can be read without a request: the page's data, what it shows, what its head says. */
export function readLocally(reference: ItemReference, address: Numbered, document: Document, url: URL): WorkItem {
  const question = { address, source: 'embedded data', asked: false, allChanges: showsAllChanges(url) };
  const layers = [
    ...payloadsInPage(document).map((payload) => readPayload(payload, question)),
    readView(document, address, url),
    readHead(document, address),
  ];
  const item = layers.reduce((read, layer) => (layer ? withFields(read, layer.fields) : read), blankItem(reference));
  const spellings = [...layers.map((layer) => layer?.repository), repositoryInHead(document, address, url)];
  return spelled(item, address, spellings);
}

/** The item with another layer, under the spelling that GitHub gives owner and repository. */
export function withLayer(item: WorkItem, address: Numbered, layer: Layer | null): WorkItem {
  return layer ? spelled(withFields(item, layer.fields), address, [layer.repository]) : item;
}

function spelled(item: WorkItem, address: Numbered, spellings: readonly (string | null | undefined)[]): WorkItem {
  const typed = repositoryOf(address);
  const spelling = spellings.find((name) => name && name !== typed && name.toLowerCase() === typed.toLowerCase());
  if (!spelling) return item;
  const [owner = address.owner, repo = null] = spelling.split('/');
  const canonical = { ...address, owner, repo };
  return { ...item, key: keyOf(canonical), url: `${item.base}${pathOf(canonical)}` };
}

/** `og:url` is sometimes left over from the page before, so it counts only while it names the same item. */
function repositoryInHead(document: Document, address: Numbered, url: URL): string | null {
  const named = metaContent(document, 'og:url');
  const canonical = named && URL.canParse(named, url.href) ? addressOf(new URL(named, url.href)) : null;
  return sameItem(canonical, address) && canonical ? repositoryOf(canonical) : null;
}
