import { cutAhead } from '../matching/rank-themes.ts';
import { readDigestAhead } from './digests.ts';
import { textsOf } from './evidence-source.ts';
import { readSmallTables } from './small-tables.ts';
import type { Workspace } from './workspace.ts';

/** Themes that are cut up between two breaths of the page: about four milliseconds. */
const cutAtOnce = 200;

/**
 * Reads what every gathering needs, whichever item it is about, while the page is still drawn and asks what is in view. Whoever needs it
 * looks whether it still holds; what could not be read is asked for again, and says why.
 */
export async function readAhead(ws: Workspace): Promise<void> {
  try {
    const [{ themes }] = await Promise.all([readSmallTables(ws), readDigestAhead(ws)]);
    const texts = textsOf(themes);
    for (let from = 0; from < texts.length; from += cutAtOnce) {
      await new Promise((resolve) => setTimeout(resolve));
      cutAhead(texts.slice(from, from + cutAtOnce));
    }
  } catch {
    // Who asks next is told.
  }
}
