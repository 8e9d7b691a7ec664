type Signature = {
  readonly what: 'archive' | 'spreadsheet' | 'document' | 'image' | 'program';
  readonly bytes: readonly number[];
};

/** First bytes of what people pick by mistake. A modern spreadsheet is a zip, and is named apart by what the zip holds. */
const signatures: readonly Signature[] = [
  { what: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { what: 'archive', bytes: [0x1f, 0x8b] },
  { what: 'archive', bytes: [0x42, 0x5a, 0x68] },
  { what: 'archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { what: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { what: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { what: 'archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { what: 'spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'document', bytes: [0x25, 0x50, 0x44, 0x46] },
  { what: 'document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { what: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'image', bytes: [0xff, 0xd8, 0xff] },
  { what: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { what: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

const spreadsheetFolders = /xl\/|content\.xml|opendocument\.spreadsheet|\[Content_Types\]\.xml/;

/** What a file is by its first bytes, where that is nothing to import; null where it may be text. */
export function recognise(head: Uint8Array): Signature['what'] | null {
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (!found) return null;
  if (found.what !== 'archive') return found.what;
  return spreadsheetFolders.test(String.fromCharCode(...head.subarray(0, 2048))) ? 'spreadsheet' : 'archive';
}
