import type { Frame, Page } from 'puppeteer-core';
import { pause } from './until.ts';
import { keys } from './person.ts';

/** More stops than any page of the replicas or the panel has. */
const mostStops = 150;

/** What has the focus, as a keyboard's user meets it. */
export type Stop = { readonly name: string; readonly visible: boolean };

/** Presses Tab (Shift Tab backwards) until what is wanted has the focus; every stop on the way must show that it has it. */
export async function tabTo(page: Page, panel: Frame, wanted: RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await tab(page, way);
    const inPanel = await page.evaluate(() => document.activeElement?.localName.startsWith('x-') ?? false);
    const stop = inPanel ? await focused(panel) : null;
    if (!stop) throw new Error(`focus left the panel before ${String(wanted)}, after ${passed.join(' | ')}`);
    if (!stop.visible) throw new Error(`“${stop.name}” has the focus and does not show it`);
    if (wanted.test(stop.name)) return;
    passed.push(stop.name);
  }
  throw new Error(`${String(wanted)} was not met among ${passed.join(' | ')}`);
}

/** The same in a page of the extension itself, which has no other document in it. */
export async function tabToStop(page: Page, wanted: RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await tab(page, way);
    const stop = await focused(page);
    if (stop && !stop.visible) throw new Error(`“${stop.name}” has the focus and does not show it`);
    if (stop && wanted.test(stop.name)) return;
    passed.push(stop?.name ?? '');
  }
  throw new Error(`${String(wanted)} was not met among ${passed.join(' | ')}`);
}

async function tab(page: Page, way: 'on' | 'back'): Promise<void> {
  if (way === 'back') await page.keyboard.down('Shift');
  await keys(page, 'Tab');
  if (way === 'back') await page.keyboard.up('Shift');
}

/** What has the focus in a panel or page; null where nothing has. */
export function focused(panel: Frame | Page): Promise<Stop | null> {
  return panel.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return null;
    const labels = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? [...(one.labels ?? [])] : [];
    const spoken = one.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ');
    // A ring around it, its own or that of the label or row that it stands for; a field shows it by its border.
    const shown = [one, ...labels, one.parentElement]
      .filter((element) => element !== null)
      .map((element) => getComputedStyle(element));
    const ringed = [...shown, getComputedStyle(one, '::after')].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    // The parts of a date are the browser's own, and so are their marks.
    const isDate = one instanceof HTMLInputElement && one.type === 'date';
    const visible = ringed || isDate || getComputedStyle(one).boxShadow !== 'none';
    return { name: (spoken === '' ? one.textContent : spoken).replace(/\s+/g, ' ').trim(), visible };
  });
}

/** Presses Tab until the launcher has the focus, and gives the id of the element that had it before. */
export async function tabToLauncher(page: Page): Promise<string> {
  let before = '';
  for (let stops = 0; stops < mostStops; stops += 1) {
    await keys(page, 'Tab');
    const { ours, mark } = await page.evaluate((number) => {
      const one = document.activeElement;
      if (one?.localName.startsWith('x-')) return { ours: true, mark: '' };
      if (one instanceof HTMLElement) one.dataset.stop = String(number);
      return { ours: false, mark: String(number) };
    }, stops);
    if (ours) return before;
    before = mark;
  }
  throw new Error('the launcher was not met');
}

/** Waits until presses count, see armed; without a pointer. */
export function armedByKeys(): Promise<void> {
  return pause(650);
}
