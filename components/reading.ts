import { currentDatabase } from '../lib/store/databases.ts';

// The browser's own storage takes 12 ms to answer for the first time in a page: it is woken while the code below is on its way.
void currentDatabase();

/** The database and the counting, asked for as soon as a page starts. */
const loading = import('./panel-store.ts');

/** What can be read of the workspace, once it is loaded. */
export async function reading() {
  return (await loading).reads;
}
