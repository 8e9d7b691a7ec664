/** Any words as they can stand in an address: `~20` for a space. Percent signs do not come through a router as they were. */
export function escaped(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replace(/[~!'()*]/gu, percentOf)
    .replaceAll('%', '~');
}

function percentOf(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The words that were written so; what cannot be read stays as it is. */
export function plain(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('~', '%'));
  } catch {
    return value;
  }
}
