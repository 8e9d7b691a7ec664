import type { Reading, WorkItem } from '../domain/work-item.ts';
import type { Launch } from '../messaging/protocol.ts';

/** How many themes the panel would show for an item. */
export type CountThemes = (item: WorkItem) => Promise<number>;

/** What the launcher may show for what a page reported: a state and one number, nothing else of the store. */
export async function launchFor(reading: Reading, countThemes: CountThemes): Promise<Launch> {
  if (reading.state === 'no-item') return { state: 'none', count: 0 };
  if (reading.state === 'reading') return { state: 'reading', count: 0 };
  if (reading.state !== 'item') return { state: 'unknown', count: 0 };
  if (!reading.settled) return { state: 'reading', count: 0 };
  try {
    return { state: isWhole(reading.item) ? 'counted' : 'partial', count: await countThemes(reading.item) };
  } catch {
    return { state: 'unknown', count: 0 };
  }
}

function isWhole({ fields }: WorkItem): boolean {
  return Object.values(fields).every(({ complete }) => complete);
}
