/**
 * A text of people's as one part of an address after #, in which it may stand between `/`, `&` and `=`. The router decodes an address
 * once (decodeURI), which leaves those marks and takes `%25` for `%`: so that one is written twice.
 */
export function toPart(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('%', '%25'));
}

/** The text of such a part as the router gives it; as it stands where somebody typed what cannot be decoded. */
export function fromPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
