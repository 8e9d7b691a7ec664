/** How long a tool that is asked too often is left alone when it does not say, in milliseconds. */
const pause = 60_000;

/**
 * The instant from which a request may be repeated, by its `Retry-After` header: seconds or an HTTP date (RFC 9110, 10.2.3).
 * Never in the past, and never more than a day ahead, whatever the header says.
 */
export function retryAt(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Math.min(Math.max(Number.isNaN(asked) ? now + pause : asked, now), now + 86_400_000);
}
