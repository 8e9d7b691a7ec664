import type { Frame, Page } from 'puppeteer-core';

/** How long after a letter was typed what is found for it stood on screen, in milliseconds. */
export type Answer = { readonly text: string; readonly milliseconds: number };

declare global {
  var benchAnswers: Answer[] | undefined;
}

export function answers(where: Frame | Page): Promise<readonly Answer[]> {
  return where.evaluate(() => globalThis.benchAnswers ?? []);
}

/** Runs in a document with a search field: notes when what was typed is answered. What is not answered yet is busy. */
export function watchAnswers(): void {
  const found: Answer[] = (globalThis.benchAnswers = []);
  let typed: { readonly text: string; readonly at: number } | null = null;
  const look = (): void => {
    const asked = typed;
    if (!asked || document.querySelector('[aria-busy=true]')) return;
    typed = null;
    // The first callback comes before this picture is painted, the second after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => found.push({ text: asked.text, milliseconds: performance.now() - asked.at })),
    );
  };
  addEventListener('input', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLInputElement) || target.value.trim() === '') return;
    typed = { text: target.value, at: timeStamp };
    // By then the field's own component has said that it is busy.
    setTimeout(look);
  });
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
}
