import { describe, expect, it } from 'vitest';
import { itemId } from '../../lib/domain/work-item.ts';
import { makeItem } from '../../test/builders.ts';
import { shownFor, titleAlone, type ReadingProblem, type Shown } from './shown.ts';

const item = makeItem();
const other = makeItem({ key: 'PAY-640' });
const waiting: Shown = { kind: 'waiting' };
const read = shownFor({ state: 'item', item, settled: true }, waiting);
const problem: ReadingProblem = { state: 'rate-limited', reference: item, detail: '429', retryAt: 40, title: 'Refunds' };

describe('what is shown', () => {
  it('waits for the tab to be heard', () => {
    expect(shownFor(undefined, read).kind).toBe('waiting');
  });

  it('is nothing where there is no page', () => {
    expect(shownFor(null, read).kind).toBe('elsewhere');
    expect(shownFor({ state: 'elsewhere' }, read).kind).toBe('elsewhere');
  });

  it('keeps an item in view while it is read again', () => {
    expect(shownFor({ state: 'reading', reference: item }, read)).toMatchObject({ kind: 'item', item, settled: false });
  });

  it('never keeps an item in view while another is read', () => {
    const shown = shownFor({ state: 'reading', reference: other }, read);
    expect(shown).toEqual({ kind: 'reading', id: itemId(other), reference: other });
  });

  it('lets a problem replace the item it belongs to', () => {
    expect(shownFor(problem, read)).toEqual({ kind: 'problem', id: itemId(item), problem });
  });

  it('matches on the title alone when asked, and reads all of it when it can', () => {
    const alone = titleAlone(itemId(item), problem);
    expect(alone).toMatchObject({ kind: 'item', titleOnly: true, item: { title: 'Refunds', body: '', key: 'PAY-812' } });
    expect(shownFor({ state: 'reading', reference: item }, alone).kind).toBe('reading');
  });
});
