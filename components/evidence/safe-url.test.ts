import { expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

it.each([
  ['https://desk.example/tickets/7', 'https://desk.example/tickets/7'],
  ['mailto:ines@ferrow.example', 'mailto:ines@ferrow.example'],
  ['HTTPS://DESK.EXAMPLE/a b', 'https://desk.example/a%20b'],
])('%s may be opened', (address, href) => expect(safeUrl(address)).toBe(href));

it.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'http://desk.example',
  'file:///etc/passwd',
  'blob:https://x.example/1',
  'chrome-extension://abc/panel.html',
  '//desk.example',
  'desk.example',
  '',
])('%j may not', (address) => expect(safeUrl(address)).toBeNull());

it('knows that there may be none', () => expect(safeUrl(null)).toBeNull());
