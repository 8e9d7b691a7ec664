import type { BrowserName } from '../../scripts/find-browser.ts';

export type Point = { readonly x: number; readonly y: number };

/** What a hostile page does to lead a click into the panel. Both parts run in the page. */
export type Attack = {
  /** Long before the click. */
  readonly prepare: (button: Point) => void;
  /** Just before it, where the attack is one of timing; may set `window.aim` to where the bait lies. */
  readonly pounce?: (button: Point) => void;
  /** Preparing moves the button. */
  readonly moves?: true;
  /** Close to another one, so that it is tried in the long runs alone. */
  readonly onlyLong?: true;
  /** The browsers in which it comes to nothing. Firefox does not tell a frame what lies over it. */
  readonly stopped: readonly BrowserName[];
};

const everywhere = ['chromium', 'firefox'] as const;
const chromium = ['chromium'] as const;

export const attacks: Readonly<Record<string, Attack>> = {
  'an opaque cover that lets clicks through': {
    prepare: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
    stopped: chromium,
  },
  'a cover over everything but the button': {
    prepare: ({ x, y }) => {
      const sides = [`0 0 auto 0;height:${y - 20}px`, `${y + 20}px 0 0 0`, `0 auto 0 0;width:${x - 60}px`, `0 0 0 ${x + 60}px`];
      for (const side of sides) {
        const cover = document.createElement('div');
        cover.style.cssText = `position:fixed;inset:${side};z-index:2147483647;background:#fff;pointer-events:none`;
        document.documentElement.append(cover);
      }
    },
    onlyLong: true,
    stopped: chromium,
  },
  'a cover taken away at the last moment': {
    prepare: () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      document.documentElement.append(cover);
    },
    pounce: () => document.getElementById('cover')?.remove(),
    stopped: chromium,
  },
  'a cover that goes when it is pressed': {
    prepare: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      cover.addEventListener('mousedown', () => cover.remove());
      document.documentElement.append(cover);
    },
    onlyLong: true,
    stopped: everywhere,
  },
  'the panel made transparent': {
    prepare: () => {
      for (const child of document.documentElement.querySelectorAll<HTMLElement>(':scope > :not(head, body)'))
        child.style.setProperty('opacity', '0', 'important');
    },
    pounce: () => {
      const [panel] = document.documentElement.querySelectorAll<HTMLElement>(':scope > :not(head, body)');
      // Where the panel can be seen, the person sees what they press: no trick.
      if (panel && getComputedStyle(panel).opacity === '1') Object.assign(window, { aim: { x: 200, y: 300 } });
    },
    stopped: everywhere,
  },
  'the panel cut down to the button': {
    prepare: ({ x, y }) => {
      for (const child of document.documentElement.querySelectorAll<HTMLElement>(':scope > :not(head, body)')) {
        const [left, top, right, bottom] = [x - 40, y - 12, x + 40, y + 12].map((at) => `${at}px`);
        child.style.setProperty(
          'clip-path',
          `polygon(${left} ${top}, ${right} ${top}, ${right} ${bottom}, ${left} ${bottom})`,
          'important',
        );
      }
    },
    pounce: () => {
      const [panel] = document.documentElement.querySelectorAll<HTMLElement>(':scope > :not(head, body)');
      if (panel && getComputedStyle(panel).clipPath === 'none') Object.assign(window, { aim: { x: 200, y: 300 } });
    },
    onlyLong: true,
    stopped: everywhere,
  },
  'the whole page made transparent': {
    prepare: () => document.documentElement.style.setProperty('opacity', '0.01', 'important'),
    stopped: chromium,
  },
  'the whole page blurred': {
    prepare: () => document.documentElement.style.setProperty('filter', 'blur(12px)', 'important'),
    onlyLong: true,
    stopped: chromium,
  },
  'the whole page blended into its ground': {
    prepare: () => document.documentElement.style.setProperty('mix-blend-mode', 'difference', 'important'),
    onlyLong: true,
    stopped: chromium,
  },
  'the whole page enlarged around the button': {
    prepare: ({ x, y }) => {
      document.documentElement.style.setProperty('transform-origin', `${x}px ${y}px`, 'important');
      document.documentElement.style.setProperty('transform', 'scale(6)', 'important');
    },
    stopped: chromium,
  },
  'the panel pushed under the pointer': {
    prepare: () => document.documentElement.style.setProperty('transform', 'translate(0, 0)', 'important'),
    pounce: ({ x, y }) => {
      document.documentElement.style.setProperty('transform', `translate(${200 - x}px, ${300 - y}px)`, 'important');
      Object.assign(window, { aim: { x: 200, y: 300 } });
    },
    moves: true,
    stopped: everywhere,
  },
  'the panel squeezed to the size of a button': {
    prepare: () => {
      const { style } = document.documentElement;
      style.setProperty('contain', 'paint', 'important');
      style.setProperty('height', '30px', 'important');
      style.setProperty('overflow', 'clip', 'important');
      Object.assign(window, { aim: { x: innerWidth - 60, y: 15 } });
    },
    pounce: () => undefined,
    onlyLong: true,
    stopped: everywhere,
  },
  'the panel switched on and off quickly': {
    prepare: () => {
      const sheet = document.createElement('style');
      sheet.textContent = 'html { display: none !important }';
      document.head.append(sheet);
      let off = true;
      const timer = setInterval(() => (sheet.disabled = off = !off), 40);
      Object.assign(window, {
        stopSwitching: () => {
          clearInterval(timer);
          sheet.disabled = true;
        },
      });
    },
    pounce: () => (window as unknown as { stopSwitching: () => void }).stopSwitching(),
    stopped: chromium,
  },
  'the panel thrown out and let in again': {
    prepare: () => undefined,
    pounce: () => {
      for (const child of document.documentElement.querySelectorAll(':scope > :not(head, body)')) {
        child.remove();
        document.documentElement.append(child);
      }
    },
    stopped: everywhere,
  },
};
