import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of public material that is measured against and never copied here: THROUGHLINE_DATA, else `../shared/data` beside the
 * repository. Null where it is absent: what needs it is then skipped.
 */
export function sharedData(): string | null {
  const folder = process.env.THROUGHLINE_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
  return existsSync(folder) ? folder : null;
}
