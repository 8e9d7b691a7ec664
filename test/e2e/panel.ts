import type { Frame } from 'puppeteer-core';
import { textOf } from './person.ts';
import { until } from './until.ts';

/** What the panel shows once it has read and matched the item in view: nothing in it is busy any more. */
export async function settledText(panel: Frame): Promise<string> {
  await until('the panel to settle', () =>
    panel.evaluate(() => {
      const shown = document.body.innerText.trim() !== '';
      return shown && document.querySelector('[aria-busy=true]') === null;
    }),
  );
  return textOf(panel);
}
