import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';
import { Fault } from '../lib/domain/errors.ts';
import { englishFault } from './english-fault.ts';

it('has a sentence for every fault that the extension has words for', async () => {
  const messages = await parseMessagesFile(fileURLToPath(new URL('../locales/en.yml', import.meta.url)));
  const codes = messages.flatMap(({ key: [group, name = ''] }) => (group === 'errors' ? [dashed(name)] : []));
  expect(codes).toContain('file-empty');
  for (const code of codes) {
    const sentence = await englishFault(Object.assign(new Fault('file-empty', { first: 2, second: 'x' }), { code }));
    expect(sentence, code).toMatch(/^[^{}]+[.!?]$/u);
  }
});

it('chooses the form for the number', async () => {
  expect(await englishFault(new Fault('stage-in-use', { moments: 1 }))).toContain('1 moment. ');
  expect(await englishFault(new Fault('stage-in-use', { moments: 3 }))).toContain('3 moments. ');
});

function dashed(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
