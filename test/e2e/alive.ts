import type { Where } from './person.ts';

/** What in a page of the extension came from a payload and is more than text, in words; nothing where all is well. */
export async function alive(where: Where): Promise<readonly string[]> {
  return where.evaluate(inspect);
}

function inspect(): string[] {
  const found: string[] = [];
  if ('pwned' in window) found.push('a script ran');
  const own = (address: string) => new URL(address, location.href).origin === location.origin;
  const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  const never =
    'img, iframe, object, embed, video, audio, base, meta[http-equiv], style, marquee, math, template, foreignObject, image, use, animate';
  for (const element of document.querySelectorAll('*')) {
    const shown = () => element.outerHTML.slice(0, 160);
    if (element.matches(never) || element.classList.contains('pwned') || element.localName === 'x-pwned')
      found.push(`element ${shown()}`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`handler ${shown()}`);
      if (name === 'style' && /url|expression|import/i.test(value)) found.push(`style ${shown()}`);
      if (turning.test(value) && name !== 'value') found.push(`direction in ${name} ${shown()}`);
    }
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
      const allowed = ['https:', 'mailto:'].includes(element.protocol) || own(element.href);
      if (!allowed) found.push(`link ${element.href.slice(0, 80)}`);
    }
    if (element instanceof HTMLScriptElement && !own(element.src)) found.push(`script ${shown()}`);
    if (element instanceof HTMLLinkElement && !own(element.href)) found.push(`style sheet ${shown()}`);
    if (element instanceof HTMLFormElement && element.hasAttribute('action')) found.push(`form ${shown()}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const typed = parentElement?.closest('textarea, script') ?? null;
    if (turning.test(data) && typed === null) found.push(`direction in ${parentElement?.outerHTML.slice(0, 160) ?? ''}`);
  }
  if (turning.test(document.title)) found.push(`direction in the title`);
  return [...new Set(found)];
}
