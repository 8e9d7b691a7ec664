/** Notes numbered from `from` to before `to`. */
export type NoteRange = { readonly from: number; readonly to: number };

export type NoteRanges = ReturnType<typeof createNoteRanges>;

/** Ranges of notes that come by ascending number; those that touch are one. */
export function createNoteRanges() {
  const ranges: NoteRange[] = [];
  return {
    add(range: NoteRange): void {
      const last = ranges.at(-1);
      if (last?.to === range.from) ranges[ranges.length - 1] = { from: last.from, to: range.to };
      else ranges.push(range);
    },
    /** Whether all notes of a range are among them. */
    cover: ({ from, to }: NoteRange): boolean => ranges.some((one) => one.from <= from && to <= one.to),
  };
}
