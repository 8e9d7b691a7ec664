/** The database of every browser that never had to begin a new one. */
export const firstDatabase = 'throughline';

/**
 * The database in use: the newest. Another one is begun only in place of one that cannot be read, which stays where it is, and is
 * called by the next number.
 */
export async function currentDatabase(): Promise<string> {
  return (await databases()).at(-1) ?? firstDatabase;
}

/** What to call one that is begun in place of the one in use. */
export async function nextDatabase(): Promise<string> {
  return `${firstDatabase}-${String(numberOf(await currentDatabase()) + 1)}`;
}

/** Those that were given up because they could not be read, oldest first. */
export async function keptDatabases(): Promise<readonly string[]> {
  return (await databases()).slice(0, -1);
}

/** Deletes them for good. What they hold may be unreadable here, but it is still customers' words. */
export async function deleteKept(): Promise<void> {
  await Promise.all(
    (await keptDatabases()).map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error ?? new Error(name));
        }),
    ),
  );
}

/** All of them, oldest first; none where the browser cannot tell. */
async function databases(): Promise<readonly string[]> {
  const all = await indexedDB.databases().catch(() => []);
  const names = all.flatMap(({ name }) => (name !== undefined && pattern.test(name) ? [name] : []));
  return names.toSorted((a, b) => numberOf(a) - numberOf(b));
}

const pattern = /^throughline(?:-(\d+))?$/;

function numberOf(name: string): number {
  return Number(pattern.exec(name)?.[1] ?? 1);
}
