/** Postings of one term by ascending note, in columns. `codes` are those of matching's posting-code.ts. */
export type Columns = { readonly notes: Uint32Array; readonly codes: Uint8Array };

export const noPostings: Columns = { notes: new Uint32Array(0), codes: new Uint8Array(0) };

let scratch = new Uint8Array(1 << 16);

/** Packs postings: their count, then of each the distance to the note before as a varint (LEB128), and its code. */
export function packPostings({ notes, codes }: Columns): Uint8Array<ArrayBuffer> {
  const most = 5 + notes.length * 6;
  if (scratch.length < most) scratch = new Uint8Array(most * 2);
  let at = writeVarint(0, notes.length);
  let before = 0;
  for (let index = 0; index < notes.length; index++) {
    const note = notes[index] ?? 0;
    at = writeVarint(at, note - before);
    scratch[at++] = codes[index] ?? 0;
    before = note;
  }
  return scratch.slice(0, at);
}

/** Unpacks what packPostings gave. */
export function unpackPostings(bytes: Uint8Array): Columns {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  const count = varint();
  const notes = new Uint32Array(count);
  const codes = new Uint8Array(count);
  let note = 0;
  for (let index = 0; index < count; index++) {
    note += varint();
    notes[index] = note;
    codes[index] = bytes[at++] ?? 0;
  }
  return { notes, codes };
}

/** One after the other; every note of the second is above those of the first. */
export function joinPostings(lists: readonly Columns[]): Columns {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const size = lists.reduce((sum, { notes }) => sum + notes.length, 0);
  const joined = { notes: new Uint32Array(size), codes: new Uint8Array(size) };
  let at = 0;
  for (const { notes, codes } of lists) {
    joined.notes.set(notes, at);
    joined.codes.set(codes, at);
    at += notes.length;
  }
  return joined;
}

/** The postings whose note is not `dead`. */
export function withoutNotes(list: Columns, dead: { readonly has: (note: number) => boolean }): Columns {
  let kept = 0;
  const notes = new Uint32Array(list.notes.length);
  const codes = new Uint8Array(list.notes.length);
  for (let at = 0; at < list.notes.length; at++) {
    const note = list.notes[at] ?? 0;
    if (dead.has(note)) continue;
    notes[kept] = note;
    codes[kept++] = list.codes[at] ?? 0;
  }
  return kept === list.notes.length ? list : { notes: notes.subarray(0, kept), codes: codes.subarray(0, kept) };
}

function writeVarint(at: number, value: number): number {
  let rest = value;
  let end = at;
  while (rest > 0x7f) {
    scratch[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  scratch[end++] = rest;
  return end;
}
