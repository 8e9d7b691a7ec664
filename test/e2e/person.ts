import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { patience, pause, until } from './until.ts';

/** A document in which a person acts: a page, or the panel's frame in one. */
export type Where = Page | Frame;
export type Role = 'button' | 'link' | 'textbox' | 'radio' | 'checkbox' | 'tab' | 'heading' | 'menuitem' | 'combobox' | 'switch';

const selectors: Readonly<Record<Role, string>> = {
  button: 'button, [role=button], summary',
  link: 'a[href], [role=link]',
  textbox: 'input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea, [role=textbox], [role=searchbox]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  tab: '[role=tab]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  menuitem: '[role=menuitem], [role=menuitemradio], [role=option]',
  combobox: 'select, [role=combobox]',
  switch: '[role=switch]',
};

/** The visible element of a role whose accessible name is `name` (or matches it); waits for it. */
export async function find(where: Where, role: Role, name: string | RegExp, milliseconds = patience): Promise<ElementHandle> {
  return until(`the ${role} “${String(name)}”`, () => look(where, role, name), milliseconds);
}

/** The same, without waiting: null when there is none now. */
export async function look(where: Where, role: Role, name: string | RegExp): Promise<ElementHandle | null> {
  const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$` : name.source;
  const handle = await where.evaluateHandle(byRoleAndName, selectors[role], pattern);
  const element = handle.asElement();
  if (!element) await handle.dispose();
  return element as ElementHandle | null;
}

function byRoleAndName(selector: string, pattern: string): Element | null {
  const wanted = new RegExp(pattern, 'u');
  const words = (id: string) => document.getElementById(id)?.textContent ?? '';
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    if (labelledBy) return labelledBy.split(/\s+/).map(words).join(' ');
    const label = element.getAttribute('aria-label');
    if (label) return label;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      const labels = [...(element.labels ?? [])].map((one) => one.textContent);
      return labels.length > 0 ? labels.join(' ') : (element.getAttribute('placeholder') ?? '');
    }
    return element.textContent;
  };
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const named = (element: Element) => wanted.test(nameOf(element).replace(/\s+/g, ' ').trim());
  return [...document.querySelectorAll(selector)].find((element) => visible(element) && named(element)) ?? null;
}

/**
 * Clicks with a real pointer, a moment after it came over the element, as a hand does; it follows what moves away or is drawn anew
 * meanwhile.
 */
export async function press(where: Where, role: Role, name: string | RegExp): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const element = await find(where, role, name);
    try {
      await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await standStill(element);
      const acts = await element.evaluate((one) => one.closest('[data-acts]') !== null);
      const told = acts && (await saysTooSoon(where));
      await element.click();
      if (!acts || told || tries === 3) return;
      await pause(150);
      if (!(await saysTooSoon(where))) return;
    } catch (error) {
      // A page that is still coming in may draw the element anew under the pointer: nothing was pressed, and a hand tries again.
      if (tries === 3 || !String(error).includes('not clickable')) throw error;
      await pause(150);
    } finally {
      await element.dispose();
    }
  }
}

/** Whether the panel says that a press came too soon to be meant, as one does on a busy machine; it asks to press again. */
async function saysTooSoon(where: Where): Promise<boolean> {
  const says = where.evaluate(() => document.body.innerText.includes('it came just as this panel changed'));
  // A press may have led to another page.
  return says.catch(() => false);
}

/** Moves the pointer over an element until it stays where it is. */
async function standStill(element: ElementHandle): Promise<void> {
  const place = async () => JSON.stringify(await element.boundingBox());
  for (let before = '', moves = 0; before !== (await place()) && moves < 10; moves += 1) {
    before = await place();
    await element.hover();
    await pause(150);
  }
}

/** Replaces what a field holds by typing. */
export async function type(where: Where, name: string | RegExp, words: string): Promise<void> {
  const field = await find(where, 'textbox', name);
  await field.click();
  await field.evaluate((one) => {
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) one.select();
  });
  await field.type(words);
  await field.dispose();
}

/** All that a person can read now, one line a block. */
export async function textOf(where: Where): Promise<string> {
  return where.evaluate(() => document.body.innerText.replace(/\n{2,}/g, '\n').trim());
}

/** Waits until the text holds `words` (or matches them); the failure shows the text as it was. */
export async function see(where: Where, words: string | RegExp, milliseconds = patience): Promise<string> {
  let text = '';
  const seen = async () => {
    text = await textOf(where);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  };
  try {
    await until(`“${String(words)}”`, seen, milliseconds);
  } catch (error) {
    throw new Error(`“${String(words)}” was not to be seen in:\n${text}`, { cause: error });
  }
  return text;
}

/** Presses keys one after the other in the page that has the focus. */
export async function keys(page: Page, ...names: readonly KeyInput[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.press(name);
    await pause(20);
  }
}
