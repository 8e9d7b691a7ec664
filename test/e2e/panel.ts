import { textOf, type Where } from './person.ts';
import { until } from './until.ts';

/** What the panel shows once it has read and matched the item in view: nothing in it is busy any more. */
export async function settledText(panel: Where): Promise<string> {
  await until('the panel to settle', () =>
    panel.evaluate(() => {
      // A state that is seldom seen comes a moment after what it stands in.
      const shown = (document.querySelector('main') ?? document.body).innerText.trim() !== '';
      return shown && document.querySelector('[aria-busy=true]') === null;
    }),
  );
  return textOf(panel);
}

/**
 * Comes with the pointer and waits until presses count: the panel takes none within half a second of showing, or of changing its item.
 * (Chromium tells a frame that it can be seen only with its next picture, which a still page does not paint by itself.)
 */
export async function armed(panel: Where): Promise<void> {
  await until('the panel under the pointer', async () => {
    const main = await panel.$('main');
    await main?.hover();
    return main;
  });
  await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 650)));
}
