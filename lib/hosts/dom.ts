/** One line of an element's text, white space collapsed; null where there is no element or no text. */
export function lineOf(element: Element | null | undefined): string | null {
  return element?.textContent.replace(/\s+/gu, ' ').trim() || null;
}

/** Content of a `<meta>` by its `name` or `property`. */
export function metaContent(document: Document, name: string): string | null {
  return document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null;
}

/** The address that an element carries in `href`, `action` or `src`, made absolute; null where it has none. */
export function addressIn(element: Element | null | undefined, base: URL): URL | null {
  const address = element?.getAttribute('href') ?? element?.getAttribute('action') ?? element?.getAttribute('src');
  return address && URL.canParse(address, base.href) ? new URL(address, base.href) : null;
}

/**
 * Waits until `look` finds something, looking again whenever the page changes, at most every 50 ms.
 * Gives null after `patience` milliseconds, or as soon as the signal runs out.
 */
export function appears<T>(document: Document, look: () => T | null, patience: number, signal: AbortSignal): Promise<T | null> {
  const found = look();
  const Observer = document.defaultView?.MutationObserver;
  if (found !== null || signal.aborted || !Observer) return Promise.resolve(found);
  return new Promise((resolve) => {
    let pending: ReturnType<typeof setTimeout> | undefined;
    const finish = (value: T | null) => {
      observer.disconnect();
      clearTimeout(pending);
      clearTimeout(deadline);
      signal.removeEventListener('abort', give);
      resolve(value);
    };
    const give = () => finish(null);
    const lookAgain = () => {
      pending = undefined;
      const value = signal.aborted ? null : look();
      if (value !== null) finish(value);
    };
    const observer = new Observer(() => {
      pending ??= setTimeout(lookAgain, 50);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const deadline = setTimeout(give, patience);
    signal.addEventListener('abort', give);
  });
}
