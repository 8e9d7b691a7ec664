import { addStyles } from './add-styles.ts';

/** The one element that the extension has in a page, and the closed root that everything lies in. */
export type Surface = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
};

const attemptsAllowed = 20;
const attemptsForgottenMs = 10_000;

/** What a page's style sheet could otherwise change of the element, since `html > *` meets it. */
const untouchable = {
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  'z-index': '2147483647',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
};

/** A name for the element, another one in each page; the custom property that shows it has the same. */
export function randomName(random: Uint8Array = crypto.getRandomValues(new Uint8Array(8))): string {
  return `x-${[...random].map((byte) => (byte % 36).toString(36)).join('')}`;
}

/**
 * Adds the element beside `<body>`, which frameworks swap, and puts it back when a page that rebuilds itself drops it. A page
 * that keeps dropping it is left alone. Everything goes when the signal aborts. `onPutBack` hears that frames start anew.
 *
 * It is shown only while the custom property of its name exists. In Firefox the extension's own style sheet defines that, and
 * goes when the extension is turned off or updated: the script is then stopped without a chance to clean up.
 */
export function mountSurface(name: string, styles: string, onPutBack: () => void, signal: AbortSignal): Surface {
  clearRemains();
  const element = document.createElement(name);
  const important = { ...untouchable, display: shownOnly(name) };
  for (const [property, value] of Object.entries(important)) element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root, styles);
  document.documentElement.append(element);

  let attempts = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || attempts >= attemptsAllowed) return;
    attempts += 1;
    setTimeout(() => (attempts -= 1), attemptsForgottenMs);
    document.documentElement.append(element);
    onPutBack();
  });
  // The document itself too: some pages replace their root element.
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
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
