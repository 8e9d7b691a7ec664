/** What befalls a record of the database. */
export type Damage = {
  readonly store: 'index' | 'blocks' | 'shelf';
  readonly keys: string;
  readonly how: 'flip' | 'cut' | 'delete';
};

/** Runs in a page of the extension: damages the records whose keys begin so, and gives how many. */
export async function damageIndex({ store: name, keys: prefix, how }: Damage): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.name));
    });
  const database = await done(indexedDB.open('throughline'));
  const store = database.transaction(name, 'readwrite').objectStore(name);
  const keys = (await done(store.getAllKeys())).filter((key) => JSON.stringify(key).replaceAll('"', '').startsWith(prefix));
  for (const key of keys) {
    if (how === 'delete') {
      await done(store.delete(key));
      continue;
    }
    const record = (await done(store.get(key))) as Uint8Array;
    const middle = record.length >> 1;
    record[middle] = (record[middle] ?? 0) ^ 4;
    await done(store.put(how === 'flip' ? record : record.slice(0, middle), key));
  }
  database.close();
  return keys.length;
}

/** Runs in a page of the extension: says that the index was made by an older version, as if the extension had been updated. */
export async function outdateIndex(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.name));
    });
  const database = await done(indexedDB.open('throughline'));
  const store = database.transaction('shelf', 'readwrite').objectStore('shelf');
  const state = (await done(store.get('state'))) as { readonly tokenizer: number };
  await done(store.put({ ...state, tokenizer: state.tokenizer - 1 }));
  database.close();
}

/** Runs in a page of the extension: which tokenizer made the index, and whether it holds anything damaged. */
export async function indexStands(): Promise<{ readonly tokenizer: number; readonly damaged: number } | null> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.name));
    });
  const database = await done(indexedDB.open('throughline'));
  const state = (await done(database.transaction('shelf').objectStore('shelf').get('state'))) as
    { readonly tokenizer: number; readonly damaged: readonly number[] } | undefined;
  database.close();
  return state ? { tokenizer: state.tokenizer, damaged: state.damaged.length } : null;
}
