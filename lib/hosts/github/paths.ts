import { lineOf } from '../dom.ts';
import { found } from '../host.ts';
import type { Found } from '../host.ts';
import { unescapeText } from './escaped-text.ts';

// Classic files page of 2026-08: the tree lists every file, the page holds only the first diffs.
const tree = '[data-filterable-item-text]';
// Diffs of 2019 to 2026, GitHub Enterprise Server included.
const diffs: readonly (readonly [selector: string, attribute: string])[] = [
  ['[data-tagsearch-path]', 'data-tagsearch-path'],
  ['.file-header[data-path]', 'data-path'],
  ['copilot-diff-entry[data-file-path]', 'data-file-path'],
];
const loadingDiffs = 'include-fragment[src*="/diffs?"], .js-diff-load-container include-fragment';

/** Changed files that the page lists; null where it lists none. Incomplete while diffs load, or on one commit's or range's page. */
export function pathsInPage(document: Document, url: URL): Found<string[]> | null {
  const whole = showsAllChanges(url);
  const listed = [...document.querySelectorAll(tree)].flatMap((entry) => lineOf(entry) ?? []);
  if (listed.length > 0) return found(unique(listed), 'page, file tree', whole);
  for (const [selector, attribute] of diffs) {
    const paths = [...document.querySelectorAll(selector)].flatMap((diff) => diff.getAttribute(attribute) ?? []);
    if (paths.length === 0) continue;
    return found(unique(paths), 'page, diffs', whole && !document.querySelector(loadingDiffs));
  }
  return null;
}

/** The same from fetched markup of the classic files page, where the tree's entries are text without markup in it. */
export function pathsInMarkup(html: string): Found<string[]> | null {
  const paths = [...html.matchAll(/data-filterable-item-text[^>]*>([^<]+)</gu)].map(([, path]) =>
    unescapeText(path ?? '').trim(),
  );
  return paths.length > 0 ? found(unique(paths), 'files page') : null;
}

/** False on `/files/a..b`, `/changes/sha` and `/commits/sha`, which show a part of the pull request. */
export function showsAllChanges(url: URL): boolean {
  return !/\/pull\/\d+\/(?:files|changes|commits)\/[^/]/u.test(url.pathname);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
