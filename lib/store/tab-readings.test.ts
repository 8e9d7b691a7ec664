import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../domain/work-item.ts';
import { dropTabReading, readTabReading, saveTabReading } from './tab-readings.ts';
import { watchTabReadings } from './watch-tab-readings.ts';

const nothing: Reading = { state: 'no-item', host: 'github' };
const nothingInJira: Reading = { state: 'no-item', host: 'jira' };
const visit = (order: number, id = 'a'): { id: string; order: number } => ({ id, order });

beforeEach(() => fakeBrowser.reset());

describe('what a tab reported', () => {
  it('is null for a tab that never spoke', async () => {
    expect(await readTabReading(7)).toBeNull();
  });

  it('is kept for its tab alone', async () => {
    await saveTabReading(7, nothing, visit(1));
    expect(await readTabReading(7)).toEqual(nothing);
    expect(await readTabReading(8)).toBeNull();
  });

  it('ignores a word that comes late', async () => {
    await saveTabReading(7, nothingInJira, visit(2));
    expect(await saveTabReading(7, nothing, visit(1))).toBe(false);
    expect(await saveTabReading(7, nothing, visit(2))).toBe(false);
    expect(await readTabReading(7)).toEqual(nothingInJira);
  });

  it('takes the first word of a new visit', async () => {
    await saveTabReading(7, nothing, visit(9, 'before'));
    expect(await saveTabReading(7, nothingInJira, visit(0, 'after'))).toBe(true);
    expect(await readTabReading(7)).toEqual(nothingInJira);
  });

  it('is not forgotten when an earlier page leaves late', async () => {
    await saveTabReading(7, nothing, visit(0, 'after'));
    await dropTabReading(7, 'before');
    expect(await readTabReading(7)).toEqual(nothing);
    await dropTabReading(7, 'after');
    expect(await readTabReading(7)).toBeNull();
  });

  it('is null when what lies there is not a reading', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { visit: visit(0), reading: { state: 'item', item: { title: 5 } } } });
    expect(await readTabReading(7)).toBeNull();
  });

  it('is told to those who watch, until they stop', async () => {
    const told: number[] = [];
    const watching = new AbortController();
    watchTabReadings((tabId) => told.push(tabId), watching.signal);
    await saveTabReading(7, nothing, visit(0));
    await saveTabReading(7, nothing, visit(0));
    await saveTabReading(8, nothingInJira, visit(0));
    await dropTabReading(7);
    await vi.waitFor(() => expect(told).toEqual([7, 8, 7]));
    watching.abort();
    await saveTabReading(7, nothing, visit(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([7, 8, 7]);
  });
});
