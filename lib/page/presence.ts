import { browser } from '#imports';

const checkMs = 1000;

/**
 * Aborts once this script belongs to an extension that was turned off, removed or updated: Chrome lets such a script live on and
 * tells it nothing. (Firefox stops it at once; see surface.ts for what is done there.)
 */
export function abortWhenOrphaned(orphaned: AbortController): void {
  const check = setInterval(() => isConnected() || orphaned.abort(), checkMs);
  orphaned.signal.addEventListener('abort', () => clearInterval(check));
}

/** The custom properties that show what lies in the page. In Firefox the background defines them, for the same reason. */
export function declarePresence(name: string, signal: AbortSignal): void {
  if (import.meta.env.FIREFOX) return;
  const { style } = document.documentElement;
  const properties = { [`--${name}`]: '1', [`--${name}-shown`]: 'block' };
  for (const [property, value] of Object.entries(properties)) style.setProperty(property, value);
  signal.addEventListener('abort', () => {
    for (const property of Object.keys(properties)) style.removeProperty(property);
  });
}

function isConnected(): boolean {
  try {
    return (browser.runtime as { readonly id?: string } | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}
