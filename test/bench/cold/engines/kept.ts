/** One object store of IndexedDB under plain keys, for engines that bring no storage of their own. */
export type Kept = {
  readonly get: (key: string) => Promise<unknown>;
  readonly put: (entries: readonly (readonly [string, unknown])[]) => Promise<void>;
};

export async function openKept(name: string): Promise<Kept> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  const database = await done(opening);
  return {
    get: (key) => done<unknown>(database.transaction('kept').objectStore('kept').get(key)),
    put: (entries) => {
      const transaction = database.transaction('kept', 'readwrite');
      for (const [key, value] of entries) transaction.objectStore('kept').put(value, key);
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
    },
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}
