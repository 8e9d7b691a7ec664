const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Undoes what a server escapes in text, where titles and paths have no other entities. */
export function unescapeText(text: string): string {
  return text.replace(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}
