/**
 * Runs in a page of the extension: puts a database of the same name and version there whose rows go by something else, as if another program
 * had made it. False when the extension's own came first, which may open anew between the two requests: then it is to be tried again.
 */
export async function damage(): Promise<boolean> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.name));
    });
  await done(indexedDB.deleteDatabase('throughline'));
  const opening = indexedDB.open('throughline', 20);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('themes', { keyPath: 'number' });
    store.put({ number: 1, text: 'what was there before' });
    opening.result.createObjectStore('settings');
  };
  const database = await done(opening);
  database.close();
  return !database.objectStoreNames.contains('links');
}
