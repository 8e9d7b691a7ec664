import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { currentDatabase, deleteKept, firstDatabase, keptDatabases, nextDatabase } from './databases.ts';
import { beginFresh, openWorkspace } from './workspace.ts';

/** Makes a database of this name, with a table whose rows go by something else than ours when it is `odd`. */
function make(name: string, odd = false): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 20);
    request.onupgradeneeded = () => {
      if (odd) request.result.createObjectStore('themes', { keyPath: 'number' });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error(name));
  });
}

afterEach(async () => {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
});

describe('the databases of a browser', () => {
  it('begin with the first', async () => {
    expect(await currentDatabase()).toBe(firstDatabase);
    expect(await nextDatabase()).toBe('throughline-2');
    expect(await keptDatabases()).toEqual([]);
  });

  it('go by number, not by letter, and count none of another name', async () => {
    for (const name of ['throughline-10', 'throughline', 'throughline-9', 'throughline-old', 'match']) await make(name);
    expect(await currentDatabase()).toBe('throughline-10');
    expect(await nextDatabase()).toBe('throughline-11');
    expect(await keptDatabases()).toEqual(['throughline', 'throughline-9']);
    await deleteKept();
    expect(await keptDatabases()).toEqual([]);
    expect(await currentDatabase()).toBe('throughline-10');
  });

  it('give way to a fresh one where the one in use is of another make', async () => {
    await make(firstDatabase, true);
    await expect(openWorkspace()).rejects.toThrow('store-corrupt');
    await beginFresh();
    const fresh = await openWorkspace();
    expect(await fresh.themes.count()).toBe(0);
    expect(fresh.backendDB().name).toBe('throughline-2');
    expect(await keptDatabases()).toEqual([firstDatabase]);
    fresh.close();
  });
});
