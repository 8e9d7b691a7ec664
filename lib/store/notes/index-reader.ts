import type { Feedback } from '../../domain/feedback.ts';
import { searchableText } from '../../evidence/mentions.ts';
import { termKey } from '../../index/term-key.ts';
import type { IndexReader } from '../../matching/matching.ts';
import type { NoteDatabase } from './records.ts';
import { readNotes } from './blocks.ts';
import { noteLost } from './damage.ts';
import { readFrequencies } from './read-frequencies.ts';
import { readLists } from './read-lists.ts';
import { readShelf, type Shelf } from './shelf.ts';

/** The product area that an item has of its own. */
const ownArea = ({ area }: Pick<Feedback, 'area'>) => area;

/**
 * The index as matching reads it, but for the themes: as it stands when first asked. `areaOf` gives the area of an item where rules say it;
 * `onRead` is told every item that was read.
 */
export function diskIndex(
  ws: NoteDatabase,
  themesOf: (feedbackIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
  areaOf: () => Promise<(item: Feedback) => string | null> = () => Promise.resolve(ownArea),
  onRead: (item: Feedback) => void = () => undefined,
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
      return lists;
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
        onRead(row);
        const { id } = row;
        const themeIds = themes.get(id) ?? [];
        return [{ note: notes[index] ?? -1, feedbackId: id, text: searchableText(row), area: area(row), themeIds }];
      });
    },
  };
}
