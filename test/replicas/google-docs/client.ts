import { element } from '../build-dom.ts';
import { blocks } from '../prose.ts';
import type { DocumentTab } from '../content/documents.ts';

/** Paints the tab in view on a canvas of the editor's width: no word of the text is ever in the page's elements. */
const paper = { width: 816, margin: 96, gap: 24 } as const;
const source = document.getElementById('replica-document');
const tabs = JSON.parse(source?.textContent ?? '[]') as readonly DocumentTab[];
source?.remove();

const editor = document.querySelector<HTMLElement>('.kix-appview-editor');
const sidebar = document.querySelector('.left-sidebar-container');
const title = document.querySelector<HTMLInputElement>('.docs-title-input');
const typed: string[] = [];

if (editor) {
  let width = editor.clientWidth;
  new ResizeObserver(() => {
    if (editor.clientWidth === width) return;
    width = editor.clientWidth;
    paint();
  }).observe(editor);
  addEventListener('popstate', paint);
  title?.addEventListener('change', () => {
    document.title = `${title.value} - Google Docs`;
  });
  acceptPaste();
  paint();
}

function current(): DocumentTab | undefined {
  const wanted = new URL(location.href).searchParams.get('tab');
  return tabs.find((tab) => tab.id === wanted) ?? tabs[0];
}

function paint(): void {
  const tab = current();
  if (!editor || !tab) return;
  paintTabs(tab);
  const width = Math.max(320, Math.min(paper.width, editor.clientWidth - 2 * paper.gap));
  const canvas = element('canvas', { class: 'kix-canvas-tile-content', 'aria-hidden': 'true' });
  canvas.width = width * devicePixelRatio;
  canvas.height = 1_056 * devicePixelRatio;
  canvas.style.cssText = `width:${width}px;height:1056px`;
  const pen = canvas.getContext('2d');
  if (pen) write(pen, width, tab);
  editor.replaceChildren(element('div', { class: 'kix-page-paginated' }, canvas));
}

function write(pen: CanvasRenderingContext2D, width: number, tab: DocumentTab): void {
  const margin = Math.min(paper.margin, width / 8);
  pen.scale(devicePixelRatio, devicePixelRatio);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, 1_056);
  pen.fillStyle = '#1f1f1f';
  let top = margin;
  for (const block of [...blocks(tab.text), ...typed.map((text) => ({ kind: 'paragraph' as const, text }))]) {
    const size = block.kind === 'heading' ? (top === margin ? 26 : 18) : 14.5;
    pen.font = `${size}px Arial, sans-serif`;
    const lines = block.kind === 'list' ? block.items.map((item) => `•  ${item}`) : [block.text];
    for (const line of lines.flatMap((one) => wrap(pen, one, width - 2 * margin))) {
      top += size * 1.5;
      pen.fillText(line, margin, top);
    }
    top += 10;
  }
}

function wrap(pen: CanvasRenderingContext2D, words: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && pen.measureText(`${line} ${word}`).width <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function paintTabs(shown: DocumentTab): void {
  const buttons = tabs.map((tab) => {
    const open = () => {
      const address = new URL(location.href);
      address.searchParams.set('tab', tab.id);
      history.pushState({}, '', address);
      paint();
    };
    return element('button', { type: 'button', onclick: open, 'aria-current': tab === shown ? 'page' : null }, tab.title);
  });
  sidebar?.replaceChildren(element('strong', {}, 'Document tabs'), ...buttons);
}

/** Keys and pastes go to a hidden frame, whose document is the only editable one. */
function acceptPaste(): void {
  const target = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentDocument?.body;
  const writable = document.querySelector('#docs-toolbar-mode-switcher.edit-mode, #docs-toolbar-mode-switcher.suggest-mode');
  if (!target || !writable) return;
  target.contentEditable = 'true';
  target.addEventListener('paste', (event) => {
    event.preventDefault();
    typed.push(event.clipboardData?.getData('text/plain') ?? '');
    paint();
  });
}
