import type { Feedback } from '../../domain/feedback.ts';
import { searchableText } from '../../evidence/mentions.ts';
import type { Columns } from '../../index/posting-bytes.ts';
import { termKey } from '../../index/term-key.ts';
import type { IndexReader, PostingList } from '../../matching/matching.ts';
import { frequencyOf, lengthOf } from '../../matching/posting-code.ts';
import type { NoteDatabase } from './records.ts';
import { readNotes } from './blocks.ts';
import { noteLost } from './damage.ts';
import { readFrequencies } from './read-frequencies.ts';
import { readLists } from './read-lists.ts';
import { readShelf, type Shelf } from './shelf.ts';

/** The product area that an item has of its own. */
const ownArea = ({ area }: Pick<Feedback, 'area'>) => area;

/** The index as matching reads it, but for the themes: as it stands when first asked. `areaOf` gives the area of an item where rules say it. */
export function diskIndex(
  ws: NoteDatabase,
  themesOf: (feedbackIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
  areaOf: () => Promise<(item: Feedback) => string | null> = () => Promise.resolve(ownArea),
): Omit<IndexReader, 'themes'> {
  let shelf: Promise<Shelf> | undefined;
  const asItStood = () => (shelf ??= readShelf(ws));
  return {
    statistics: async () => {
      const { state } = await asItStood();
      const averageLength = state.notes === 0 ? 1 : Math.max(1, state.length / state.notes);
      return { notes: state.notes, slots: state.next, averageLength };
    },
    documentFrequencies: async (terms) => readFrequencies(ws, await asItStood(), terms.map(termKey)),
    postings: async (terms) => {
      const { lists } = await readLists(ws, await asItStood(), 'words', terms.map(termKey));
      return lists.map(decoded);
    },
    documents: async (notes) => {
      const rows = await readNotes(ws, notes);
      await noteLost(
        ws,
        notes.filter((_, index) => rows[index] === undefined),
      );
      const [themes, area] = await Promise.all([themesOf(rows.flatMap((row) => row?.id ?? [])), areaOf()]);
      return rows.flatMap((row, index) => {
        if (!row || row.deletedAt !== null) return [];
        const { id } = row;
        const themeIds = themes.get(id) ?? [];
        return [{ note: notes[index] ?? -1, feedbackId: id, text: searchableText(row), area: area(row), themeIds }];
      });
    },
  };
}

/** Written out, since `from` with a function takes sixty times as long: milliseconds for each word that most notes hold. */
function decoded({ notes, codes }: Columns): PostingList {
  const frequencies = new Uint8Array(codes.length);
  const lengths = new Uint16Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    frequencies[at] = frequencyOf(code);
    lengths[at] = lengthOf(code);
  }
  return { notes, frequencies, lengths };
}
