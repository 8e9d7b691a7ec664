/** Why a page should be looked at again: it has another address, or it says itself that its content changed. */
export type Cause = 'address' | 'content';

/** Firefox before 147 has no Navigation API. */
type Watched = Omit<Window, 'navigation'> & { readonly navigation?: EventTarget };

const pollMs = 1000;

/**
 * Calls back whenever the page has another address, whatever moved it there, and at each of the host's own events. It goes by
 * `location` alone: an event says only that it is time to look, since some fire before the address changes and some twice.
 */
export function watchNavigation(
  signal: AbortSignal,
  hostEvents: readonly string[],
  onLook: (cause: Cause) => void,
  page: Watched = window,
): void {
  let seen = page.location.href;
  const lookAtAddress = (): boolean => {
    if (page.location.href === seen) return false;
    seen = page.location.href;
    onLook('address');
    return true;
  };
  const listen = (target: EventTarget, type: string, react: (event: Event) => void): void =>
    target.addEventListener(type, react, { signal });

  if (page.navigation) {
    // `currententrychange` comes as the address changes, `navigatesuccess` once a page that took its time is done.
    listen(page.navigation, 'currententrychange', lookAtAddress);
    listen(page.navigation, 'navigatesuccess', lookAtAddress);
  } else {
    const poll = setInterval(lookAtAddress, pollMs);
    signal.addEventListener('abort', () => clearInterval(poll));
  }
  listen(page, 'popstate', lookAtAddress);
  listen(page, 'hashchange', lookAtAddress);
  // Back and forward can wake a page as it was left, with everything that others did meanwhile unseen.
  // The first `pageshow` of a page is no reason to read again what is being read.
  listen(page, 'pageshow', (event) => lookAtAddress() || (wasKept(event) && onLook('content')));
  for (const type of hostEvents) listen(page.document, type, () => lookAtAddress() || onLook('content'));
}

function wasKept(event: Event): boolean {
  return 'persisted' in event && event.persisted === true;
}
