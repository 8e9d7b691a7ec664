const allowed = new Set(['https:', 'mailto:']);

/** The address if a link may lead there (https or mailto), else null. Whatever else feedback or a ticket says is only text. */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return allowed.has(url.protocol) ? url.href : null;
}
