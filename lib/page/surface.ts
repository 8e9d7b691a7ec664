import { addStyles } from './add-styles.ts';
import { limiter } from './limiter.ts';

/** The one element that the extension has in a page, and the closed root that everything lies in. */
export type Surface = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
};

/** What was set on the page's root beside the element. */
export type RootStyles = { readonly areIntact: () => boolean; readonly repair: () => void };

/** So often within ten seconds it is put back or repaired. */
const most = 20;

/** Nothing that a page's style sheet says of the element counts, since `html > *` meets it. */
const untouchable = ['all: initial', 'position: fixed', 'inset: 0 auto auto 0', 'z-index: 2147483647'];

/** A name for the element, another one in each page; the custom property that shows it has the same. */
export function randomName(random: Uint8Array = crypto.getRandomValues(new Uint8Array(8))): string {
  return `x-${[...random].map((byte) => (byte % 36).toString(36)).join('')}`;
}

/**
 * Adds the element beside `<body>`, which frameworks swap, and puts it back when a page that rebuilds itself drops it. A page
 * that keeps dropping it is left alone. Everything goes when the signal aborts. In the same way the element's own style is repaired,
 * and `rootStyles`, which a page overwrites that sets its root's `style` anew.
 *
 * It is shown only while the custom property of its name exists. In Firefox the extension's own style sheet defines that, and
 * goes when the extension is turned off or updated: the script is then stopped without a chance to clean up.
 */
export function mountSurface(name: string, styles: string, rootStyles: RootStyles, signal: AbortSignal): Surface {
  clearRemains();
  const element = document.createElement(name);
  element.style.cssText = [...untouchable, `display: ${shownOnly(name)}`, ''].join(' !important;');
  const held = element.style.cssText;
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root, styles);
  document.documentElement.append(element);

  const mayRepair = limiter(most, 10_000);
  const observer = new MutationObserver(() => {
    const isGone = !element.isConnected;
    // A page without a root for a moment gets the element with its next one.
    if (!document.firstElementChild || (!isGone && element.style.cssText === held && rootStyles.areIntact()) || !mayRepair())
      return;
    element.style.cssText = held;
    if (isGone) {
      document.documentElement.append(element);
      watch();
    }
    rootStyles.repair();
  });
  const watch = (): void => {
    // The document itself too: some pages replace their root element.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true, attributeFilter: ['style'] });
    observer.observe(element, { attributeFilter: ['style'] });
  };
  watch();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return { element, root };
}

/** What an earlier run of the extension could not take away with it (Firefox, see above). */
function clearRemains(): void {
  for (const child of document.documentElement.children) {
    if (!(child instanceof HTMLElement) || !child.localName.startsWith('x-')) continue;
    if (child.style.display === shownOnly(child.localName)) child.remove();
  }
}

function shownOnly(name: string): string {
  return `var(--${name}-shown, none)`;
}
