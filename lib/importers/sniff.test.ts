import { describe, expect, it } from 'vitest';
import { encodingName } from './encoding.ts';
import { sniff } from './sniff.ts';

const signal = new AbortController().signal;
const name = async (...parts: readonly (string | number[])[]) =>
  encodingName(await sniff(new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part)))), signal));

function utf16(text: string, littleEndian: boolean): number[] {
  return Array.from(text).flatMap((char) => {
    const code = char.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}

describe('sniff', () => {
  it('reads byte order marks', async () => {
    expect(await name([0xef, 0xbb, 0xbf], 'a,b')).toBe('utf-8-bom');
    expect(await name([0xff, 0xfe], utf16('a,b\n', true))).toBe('utf-16le-bom');
    expect(await name([0xfe, 0xff], utf16('a,b\n', false))).toBe('utf-16be-bom');
  });

  it('knows UTF-16 without a mark by where its zero bytes stand', async () => {
    expect(await name(utf16('id,text\n1,Привет мир\n', true))).toBe('utf-16le');
    expect(await name(utf16('id,text\n1,hello there\n', false))).toBe('utf-16be');
  });

  it('takes UTF-8 that one cut character breaks for UTF-8', async () => {
    expect(await name('é'.repeat(500), [0xc3], '\nend')).toBe('utf-8');
  });

  it('falls back to the code page that makes words', async () => {
    expect(await name('comment\nLe caf', [0xe9], ' ferme trop t', [0xf4], 't\n')).toBe('windows-1252');
    // "Привет, спасибо большое" in Windows-1251.
    const russian = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xf1, 0xef, 0xe0, 0xf1, 0xe8, 0xe1, 0xee];
    expect(await name('text\n', russian, '\n')).toBe('windows-1251');
    // "的时候我们都在这里" in GBK.
    const chinese = [0xb5, 0xc4, 0xca, 0xb1, 0xba, 0xf2, 0xce, 0xd2, 0xc3, 0xc7, 0xb6, 0xbc, 0xd4, 0xda, 0xd5, 0xe2, 0xc0, 0xef];
    expect(await name('text\n', chinese, '\n')).toBe('gb18030');
  });

  it('does not take one stray pair of high bytes for Korean', async () => {
    expect(await name('Do you like it?', [0x8c, 0xe6], ',Age\nYes,30\n')).toBe('windows-1252');
  });

  it('refuses a file beyond 200 MB by its size alone', async () => {
    const huge = { size: 300 * 2 ** 20 } as Blob;
    await expect(sniff(huge, signal)).rejects.toMatchObject({ code: 'file-too-large', values: { megabytes: 300, most: 200 } });
  });

  it('stops when it is aborted', async () => {
    await expect(sniff(new Blob(['a,b\n']), AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
  });
});
