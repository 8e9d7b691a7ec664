import type { CustomOrigin, TextAnswer } from '../hosts/host.ts';
import { sendToBackground } from '../messaging/transport.ts';
import type { Surroundings } from './read-items.ts';

/** The page that this script runs in, as reading needs it. */
export function surroundingsOf(customOrigins: readonly CustomOrigin[]): Surroundings {
  return {
    document,
    address: () => new URL(location.href),
    fetch: (input, init) => fetch(input, init),
    fetchAsExtension,
    now: Date.now,
    customOrigins,
  };
}

/**
 * Refused by the background as long as the person has not permitted it, which can change while the page is open. The request itself runs on in the background where the item is left; only its answer is no longer waited for.
 */
function fetchAsExtension(url: string, signal: AbortSignal): Promise<TextAnswer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    sendToBackground('fetchExport', { url }).then(resolve, reject);
  });
}
