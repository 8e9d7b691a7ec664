import { browser } from '#imports';
import { presenceProperties } from './presence-sheet.ts';

const checkMs = 1000;

/**
 * Aborts once this script belongs to an extension that was turned off, removed or updated: Chrome lets such a script live on and
 * tells it nothing. (Firefox stops it at once; see surface.ts for what is done there.)
 */
export function abortWhenOrphaned(orphaned: AbortController): void {
  const check = setInterval(() => isConnected() || orphaned.abort(), checkMs);
  orphaned.signal.addEventListener('abort', () => clearInterval(check));
}

/**
 * Gives the page the custom properties of our presence; call it again where the page lost them. In Firefox the background does
 * it by a style sheet, which that browser takes away with the extension.
 */
export function declarePresence(name: string): void {
  if (import.meta.env.FIREFOX) return;
  const { style } = document.documentElement;
  for (const [property, value] of Object.entries(presenceProperties(name))) style.setProperty(property, value);
}

/** Whether the page still carries the declaration; Firefox needs none. */
export function isPresenceDeclared(name: string): boolean {
  return import.meta.env.FIREFOX || document.documentElement.style.getPropertyValue(`--${name}`) !== '';
}

/** Takes the declaration off the page, and the attribute that was made for it. */
export function withdrawPresence(name: string): void {
  const root = document.documentElement;
  for (const property of Object.keys(presenceProperties(name))) root.style.removeProperty(property);
  if (!root.getAttribute('style')) root.removeAttribute('style');
}

function isConnected(): boolean {
  try {
    return (browser.runtime as { readonly id?: string } | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}
