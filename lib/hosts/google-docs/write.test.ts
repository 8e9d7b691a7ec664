import { describe, expect, it } from 'vitest';
import { hostPage } from '../../../test/host-page.ts';
import { googleDocs } from './index.ts';
import { referenceTo } from './locate.ts';
import { id } from './locate.table.ts';

const [writer] = googleDocs.writers;
if (!writer) throw new Error('Docs takes text');
const request = { kind: 'insert-text' } as const;
const editor =
  '<div id="docs-toolbar-mode-switcher" class="edit-mode"></div><iframe class="docs-texteventtarget-iframe"></iframe>';

function openDocument(html: string, address = `https://docs.google.com/document/d/${id}/edit?tab=t.b`) {
  const page = hostPage({ url: address, html });
  const inner = page.document.querySelector('iframe')?.contentDocument;
  const target = inner?.createElement('div');
  if (inner && target) {
    target.setAttribute('contenteditable', 'true');
    target.tabIndex = 0;
    inner.body.append(target);
  }
  return { page, inner, target };
}

describe('text into a document', () => {
  it.each(['edit-mode', 'suggest-mode'])('puts the cursor back and leaves pasting to the person (%s)', async (mode) => {
    const { page, inner, target } = openDocument(editor.replace('edit-mode', mode));
    expect(await writer.write(request, referenceTo(id, 't.b'), page)).toEqual({ done: true, next: 'press-paste' });
    expect(page.document.activeElement?.className).toBe('docs-texteventtarget-iframe');
    expect(inner?.activeElement).toBe(target);
    expect(target?.textContent).toBe('');
    expect(page.asked).toEqual([]);
  });

  it.each([
    ['it is open for viewing', editor.replace('edit-mode', '')],
    ['there is no place for text', '<div id="docs-toolbar-mode-switcher" class="edit-mode"></div>'],
  ])('does nothing where %s', async (_, html) => {
    expect(await writer.write(request, referenceTo(id, 't.b'), openDocument(html).page)).toMatchObject({
      done: false,
      why: 'not-editable',
    });
  });

  it.each([
    ['document', referenceTo('1another0document0with0its0own0id', 't.b')],
    ['tab', referenceTo(id, null)],
  ])('does nothing where the page shows another %s', async (_, reference) => {
    expect(await writer.write(request, reference, openDocument(editor).page)).toMatchObject({ done: false, why: 'page-changed' });
  });
});
