import { useEffect } from 'react';

/** Where something stood: what it stood in, and behind what. */
type Place = { readonly parent: Element; readonly behind: Element | null };

const takesFocus = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Focus is never lost with the element that held it (a theme that moves to another list once it is linked, a row that is deleted, a
 * form that gives way to what was recorded). It goes to the element with the same `data-focus-key`, else to what stands in that place
 * now, else to `fallback`; and back to a button that was only disabled while something was under way.
 */
export function useKeptFocus(fallback: string): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let places: readonly Place[] = [];
    const stop = new AbortController();
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : null;
      places = last ? placesOf(last) : [];
    };
    const forget = ({ target }: FocusEvent) => {
      // Focus that moves on, or leaves the window, is no loss. Whether its element is going is known only once it has gone.
      queueMicrotask(() => {
        if (target === last && last?.isConnected && !isDisabled(last)) last = null;
      });
    };
    const restore = () => {
      if (!last || document.activeElement !== document.body || isDisabled(last)) return;
      const lost = last;
      const key = lost.dataset.focusKey;
      const same = key === undefined ? null : document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);
      const next = lost.isConnected ? lost : (same ?? inPlace(places));
      last = null;
      if (next) next.focus({ preventScroll: true });
      else document.querySelector<HTMLElement>(fallback)?.focus();
    };
    const observer = new MutationObserver(restore);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember, { signal: stop.signal });
    document.addEventListener('focusout', forget, { signal: stop.signal });
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [fallback]);
}

function isDisabled(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':disabled');
}

/** The places of an element and of all that it stands in, innermost first. */
function placesOf(element: Element): readonly Place[] {
  const places: Place[] = [];
  for (let one: Element = element; one.parentElement; one = one.parentElement) {
    places.push({ parent: one.parentElement, behind: one.previousElementSibling });
  }
  return places;
}

/** What takes focus where something stood: in what came in its place, else in what stands next to it. Null where nothing does. */
function inPlace(places: readonly Place[]): HTMLElement | null {
  const place = places.find(({ parent }) => parent.isConnected);
  if (!place) return null;
  const siblings = [...place.parent.children];
  const at = place.behind === null ? 0 : siblings.indexOf(place.behind) + 1;
  const nearest = [...siblings.slice(at), ...siblings.slice(0, at).reverse()];
  for (const one of nearest) {
    const found = [one, ...one.querySelectorAll(takesFocus)].find(
      (element) =>
        element instanceof HTMLElement && element.matches(takesFocus) && !isDisabled(element) && element.checkVisibility(),
    );
    if (found) return found as HTMLElement;
  }
  return null;
}
