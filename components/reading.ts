/** The database and the counting, asked for as soon as a page starts. */
const loading = import('./panel-store.ts');

/** What can be read of the workspace, once it is loaded. */
export async function reading() {
  return (await loading).reads;
}
