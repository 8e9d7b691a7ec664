import type { Page } from 'puppeteer-core';
import type { Replicas } from '../replicas/replicas.ts';

/** What a hostile page has: everything that it heard, and a way to look at all that it can reach now. */
type Ears = { readonly heard: string[]; readonly look: () => Promise<string[]> };

/** Lets the page at this address of GitHub's replica be the same, with a hostile script before all others and no policy that binds it. */
export function makeHostile({ gitHub, put }: Replicas, address: string): void {
  const usual = gitHub.answer({ method: 'GET', url: new URL(address), headers: {}, body: '' });
  const script = `<script>(${listen.toString()})()</script>`;
  put(address, usual.body.replace('<head>', `<head>${script}`));
}

/** All that the page's scripts have heard until now and can find now, as one text. */
export async function loot(page: Page): Promise<string> {
  const found = await page.evaluate(async () => {
    const { heard, look } = (window as unknown as { ears: Ears }).ears;
    return [...heard, ...(await look())];
  });
  return found.join('\n');
}

/** Sends `secret` through every way out of the extension that the page listens at, so that its ears can be tested. */
export async function leakEverywhere(page: Page, secret: string): Promise<readonly string[]> {
  return page.evaluate(leak, secret);
}

/** Runs in the page before anything else there. */
function listen(): void {
  const heard: string[] = [];
  const roots: ShadowRoot[] = [];
  const words = (what: unknown): string => {
    if (typeof what === 'string') return what;
    try {
      return JSON.stringify(what);
    } catch {
      return 'unspeakable';
    }
  };
  const hear = (where: string, ...what: readonly unknown[]): number => heard.push(`${where}: ${what.map(words).join(' ')}`);
  /** Puts an ear between a caller and a method. */
  const tap = (owner: object, name: string): void => {
    const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      hear(name, ...given, ...given.map((one) => (one instanceof CustomEvent ? (one.detail as unknown) : null)));
      return Reflect.apply(own, this, given);
    });
  };
  const attach: unknown = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = Reflect.apply(attach as typeof this.attachShadow, this, [{ ...init, mode: 'open' }]);
    roots.push(root);
    watch(root);
    return root;
  };
  const tapped: readonly (readonly [object, readonly string[]])[] = [
    [window, ['postMessage', 'fetch', 'open', 'structuredClone', 'btoa']],
    [XMLHttpRequest.prototype, ['open', 'send']],
    [Navigator.prototype, ['sendBeacon']],
    [MessagePort.prototype, ['postMessage']],
    [BroadcastChannel.prototype, ['postMessage']],
    [Storage.prototype, ['setItem']],
    [History.prototype, ['pushState', 'replaceState']],
    [EventTarget.prototype, ['dispatchEvent']],
    [Element.prototype, ['setAttribute', 'append', 'insertAdjacentHTML']],
    [Node.prototype, ['appendChild', 'insertBefore']],
    [CSSStyleDeclaration.prototype, ['setProperty']],
    [JSON, ['parse']],
    [console, ['log', 'warn', 'error', 'info', 'debug']],
  ];
  for (const [owner, names] of tapped) for (const name of names) tap(owner, name);
  const channels = new Map<string, BroadcastChannel>();
  for (const name of ['throughline', 'wxt', 'store', 'tanstack', 'dexie']) {
    const channel = new BroadcastChannel(name);
    channels.set(name, channel);
    channel.onmessage = ({ data }) => hear('channel', data);
  }
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation', 'copy'])
    addEventListener(
      type,
      (event) => {
        const { data, message, newValue, blockedURI, detail } = event as unknown as Record<string, unknown>;
        hear(type, data, message, newValue, blockedURI, detail);
      },
      true,
    );
  const watch = (root: Node): void => {
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes, attributeName, oldValue } of records) {
        hear('mutation', attributeName, oldValue);
        for (const node of [target, ...addedNodes, ...removedNodes])
          hear('node', node instanceof Element ? node.outerHTML : node.textContent);
      }
    });
    const everything = { attributeOldValue: true, characterDataOldValue: true, childList: true, subtree: true };
    observer.observe(root, everything);
  };
  watch(document);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => hear('performance', entry.name))).observe({
    entryTypes: ['resource', 'mark', 'measure', 'navigation'],
  });
  const below = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      const own = Object.entries(element).map(([name, value]) => `${name}=${words(value)}`);
      const value = 'value' in element ? words(element.value) : '';
      return [element.localName, ...attributes, ...own, value];
    });
  const frameWords = (frame: Window): string => {
    try {
      return frame.document.documentElement.outerHTML + frame.name;
    } catch {
      return 'closed';
    }
  };
  const look = async (): Promise<string[]> => {
    const storages = [localStorage, sessionStorage].map((storage) => words(Object.entries(storage)));
    const bases = await indexedDB.databases().catch(() => []);
    const cached = await caches.keys().catch(() => []);
    const frames = Array.from({ length: window.length }, (_, index) => frameWords(window[index] as Window));
    const sheets = [...document.styleSheets].flatMap((sheet) => {
      try {
        return [...sheet.cssRules].map((rule) => rule.cssText);
      } catch {
        return [];
      }
    });
    const globals = Object.keys(window).map(
      (name) => `${name} ${words(typeof Reflect.get(window, name) === 'string' ? Reflect.get(window, name) : '')}`,
    );
    const shadows = () => [...new Set(roots)].map((root) => root.innerHTML);
    return [
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      ...below(document),
      ...shadows(),
      ...[...new Set(roots)].flatMap(below),
      ...storages,
      words(bases),
      words(cached),
      ...frames,
      ...sheets,
      ...globals,
      document.cookie,
      window.name,
      words(history.state),
      location.href,
      String(getSelection()),
      ...performance.getEntries().map((entry) => words(entry)),
    ];
  };
  Object.assign(window, { ears: { heard, look } });
}

async function leak(secret: string): Promise<string[]> {
  const ways: Record<string, () => unknown> = {
    text: () => document.body.append(`1${secret}`),
    attribute: () => document.documentElement.setAttribute('data-x', `2${secret}`),
    'attribute that was there for a moment': () => {
      document.body.setAttribute('data-y', `3${secret}`);
      document.body.removeAttribute('data-y');
    },
    'closed root': () => {
      document.body.appendChild(document.createElement('x-leak')).attachShadow({ mode: 'closed' }).append(`4${secret}`);
    },
    message: () => window.postMessage(`5${secret}`, '*'),
    request: () => fetch(`/6${secret}`, { method: 'HEAD' }),
    storage: () => sessionStorage.setItem('x', `7${secret}`),
    'custom property': () => document.documentElement.style.setProperty('--x', `8${secret}`),
    event: () => document.dispatchEvent(new CustomEvent('x', { detail: `9${secret}` })),
    console: () => console.debug(`10${secret}`),
    'frame address': () => {
      const frame = document.createElement('iframe');
      frame.src = `about:blank#11${secret}`;
      document.body.append(frame);
    },
    history: () => history.replaceState({ x: `12${secret}` }, ''),
    'performance mark': () => performance.mark(`13${secret}`),
    error: () => dispatchEvent(new ErrorEvent('error', { message: `14${secret}` })),
    global: () => Object.assign(window, { leaked: `15${secret}` }),
    'style sheet': () => {
      const style = document.createElement('style');
      style.textContent = `x { content: "16${secret}" }`;
      document.head.append(style);
    },
  };
  for (const way of Object.values(ways)) await way();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return Object.keys(ways);
}
