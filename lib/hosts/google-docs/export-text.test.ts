import { describe, expect, it } from 'vitest';
import { exportedText, isMarkup } from './export-text.ts';

describe('exportedText', () => {
  it.each([
    ['byte order mark and line ends', '\uFEFF# Plan\r\n\r\nText\r\n', '# Plan\n\nText'],
    [
      'backslashes that only protect',
      '3\\-D Secure, docs\\_to\\_md, 1\\. first, C:\\dir',
      '3-D Secure, docs_to_md, 1. first, C:\\dir',
    ],
    ['code, where a backslash is one', 'a\\_b\n```\na\\_b\n```\na\\_b', 'a_b\n```\na\\_b\n```\na_b'],
    ['anchors of headings', '## Goals {#goals}\n{#kept}', '## Goals\n{#kept}'],
    [
      'pictures',
      'See ![][image1] and ![a chart][image2].\n\n[image1]: <data:image/png;base64,AAAA>\n\n[image2]: <data:image/png;base64,BB',
      'See  and a chart.',
    ],
    ['a document of one picture', '[image1]: <data:image/png;base64,AAAA>', ''],
    ['a link that is called like one', '[image1]: https://a.example', '[image1]: https://a.example'],
    ['nothing', '\uFEFF', ''],
  ])('%s', (_, exported, text) => {
    expect(exportedText(exported)).toBe(text);
  });

  it('knows a page from a text', () => {
    for (const page of ['<!DOCTYPE html>', ' \n<html lang="en">', '\uFEFF<!doctype html>', '<title>Sorry</title>', '<!-- x -->'])
      expect(isMarkup(page)).toBe(true);
    for (const text of ['# <html> in a title', '', '<3 customers', '\\<b> is bold', 'x']) expect(isMarkup(text)).toBe(false);
  });
});
