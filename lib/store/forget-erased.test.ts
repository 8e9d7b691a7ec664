import { expect, test, vi } from 'vitest';
import { makeAccount, makeFeedback, testNow as now } from '../../test/builders.ts';
import { freshWorkspace } from '../../test/workspaces.ts';
import { erase, forgetErased } from './erase.ts';
import { readShelf } from './notes/shelf.ts';
import { putRows } from './rows.ts';

test('the words of one who is erased leave the index, the records of before included', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now });
  try {
    const ws = await freshWorkspace();
    const account = makeAccount();
    const others = Array.from({ length: 600 }, (_, index) => makeFeedback({ text: `It hangs, for the ${index}th time` }));
    const said = makeFeedback({ text: 'Marigold the hippopotamus cannot log in', accountId: account.id });
    await putRows(ws, { accounts: [account], feedback: [...others, said] }, now);
    const before = (await readShelf(ws)).state.segments.map(({ id }) => id);
    expect(before.length).toBeGreaterThan(0);

    await erase(ws, { kind: 'account', id: account.id }, now);
    await forgetErased(ws);
    const shelf = await readShelf(ws);
    expect(shelf.dead.notes).toHaveLength(0);
    expect(shelf.state.segments.map(({ id }) => id)).not.toEqual(before);

    vi.setSystemTime(now + 62_000);
    vi.advanceTimersByTime(62_000);
    await vi.waitFor(async () => expect((await readShelf(ws)).state.retired).toEqual([]));
    const keys = (await ws.index.toCollection().primaryKeys()).map(String);
    expect(keys.filter((key) => before.some((id) => key.startsWith(`${id}/`)))).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
