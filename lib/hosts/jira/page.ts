import { lineOf, metaContent } from '../dom.ts';
import type { Found, FoundFields } from '../host.ts';
import { markdownOf } from '../markup.ts';
import { asKey } from './locate.ts';

/**
 * Where the parts of an issue stand on its page, newest first. Test ids of Cloud churn; each line says when it was last seen, and a
 * line may go when nobody has met its generation for two years.
 */
const selectors = {
  key: [
    '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]', // Cloud, 2026-04
    '[data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"]', // Cloud, 2026-04
    '[data-test-id="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"]', // Cloud, until 2023
    '#key-val', // Data Center 7 to 10
  ],
  title: [
    '[data-testid="issue.views.issue-base.foundation.summary.heading"]', // Cloud, 2026-04
    '[data-test-id="issue.views.issue-base.foundation.summary.heading"]', // Cloud, until 2023
    '#summary-val', // Data Center 7 to 10
  ],
  body: [
    '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document', // Cloud, 2026-04
    '[data-test-id="issue.views.field.rich-text.description"] .ak-renderer-document', // Cloud, until 2023
    '#description-val .user-content-block', // Data Center 7 to 10
  ],
  state: [
    '[data-testid="issue.views.issue-base.foundation.status.status-field-wrapper"] button', // Cloud, 2026-04
    '#status-val', // Data Center 7 to 10
  ],
  type: ['#type-val'], // Data Center 7 to 10
  labels: ['#wrap-labels .labels .lozenge'], // Data Center 7 to 10
  components: ['#components-val a'], // Data Center 7 to 10
} as const;

/** Steps of the way to a page: an `ol` in a `nav` on Cloud (2026-04), AUI's own on Data Center 7 to 10. */
const breadcrumbs = 'nav li, ol.aui-nav-breadcrumbs li, [data-testid*="breadcrumb"]';

/** The key of the issue that this page says it shows: by the issue's own heading, else by the title of the page. */
export function keyOnPage(document: Document): string | null {
  const heading = first(document, selectors.key);
  return (
    asKey(heading?.getAttribute('data-issue-key') ?? lineOf(heading)) ??
    asKey(metaContent(document, 'ajs-issue-key')) ??
    asKey(titled(document)?.[1])
  );
}

/** The title alone, if the page shows this very issue: what can be matched on before Jira answers. */
export function titleOnPage(document: Document, key: string): Found<string> | null {
  if (keyOnPage(document) !== key) return null;
  const heading = lineOf(first(document, selectors.title));
  if (heading) return { value: heading, source: 'page', complete: true };
  const title = titled(document);
  // The site's own name follows the last dash, and may itself hold one.
  return title?.[2] && asKey(title[1]) === key ? { value: title[2], source: 'title', complete: false } : null;
}

/** Everything that the page shows of this issue; null where it shows another one, or none. */
export function issueOnPage(document: Document, key: string): FoundFields | null {
  const title = titleOnPage(document, key);
  if (title === null) return null;
  const on = <T>(value: T | null): Found<T> | null => (value === null ? null : { value, source: 'page', complete: true });
  const body = first(document, selectors.body);
  return {
    title,
    body: on(body && markdownOf(body)),
    labels: on(all(document, selectors.labels)),
    components: on(all(document, selectors.components)),
    type: on(lineOf(first(document, selectors.type))),
    state: on(lineOf(first(document, selectors.state))),
    project: { value: key.replace(/-\d+$/, ''), source: 'key', complete: true },
  };
}

/**
 * A request in a customer portal: what its heading says, as far as it can be trusted to be the summary. Null while the breadcrumbs
 * do not end in this key: after a move within the portal the heading of the request before stands there for a while.
 */
export function requestOnPage(document: Document, key: string): FoundFields | null {
  const steps = [...document.querySelectorAll(breadcrumbs)].map((step) => asKey(lineOf(step)));
  if (!steps.includes(key)) return null;
  const heading = lineOf(document.querySelector('main h1, #content h1, h1'));
  return heading ? { title: { value: heading, source: 'page', complete: false } } : null;
}

/** `[PAY-812] Summary - Name of the site`. */
function titled(document: Document): RegExpExecArray | null {
  return /^\s*\[([^\]\s]+)\]\s+(.*?\S)(?:\s+-\s[^-]*)?$/s.exec(document.title);
}

function first(document: Document, choices: readonly string[]): Element | null {
  for (const choice of choices) {
    const element = document.querySelector(choice);
    if (element) return element;
  }
  return null;
}

/** Null where the page shows no such field, which is not to say that it has no values. */
function all(document: Document, choices: readonly string[]): string[] | null {
  const found = [...document.querySelectorAll(choices.join())].map(lineOf).filter((line) => line !== null);
  return found.length > 0 ? found : null;
}
