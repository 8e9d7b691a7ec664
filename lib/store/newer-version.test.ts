import { expect, it } from 'vitest';
import { freshWorkspace } from '../../test/workspaces.ts';
import { openWorkspace, write } from './workspace.ts';

/** Opens a database as a later version does, and lets it go. */
function openAsLater(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 9_990);
    opening.onblocked = () => reject(new Error('blocked'));
    opening.onerror = () => reject(new Error(opening.error?.name));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

it('lets go of a database that a later version opens, and neither reads nor writes there any more', async () => {
  const ws = await freshWorkspace();
  await openAsLater(ws.name);
  const outdated = { code: 'storage-outdated' };
  await expect(write(ws, ['settings'], () => ws.settings.put({ id: 'settings', value: {} }))).rejects.toMatchObject(outdated);
  await expect(openWorkspace(ws.name)).rejects.toMatchObject(outdated);
});
