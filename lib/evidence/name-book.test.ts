import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeAccount, makeCustomer } from '../../test/builders.ts';
import { memorySource } from './memory-source.ts';
import { nameBook, namesKnown } from './name-book.ts';

const marks = { name: '[name]', address: '[mail]' };
const book = nameBook(['Kestrel Climbing', 'Kestrel Climbing Bergen', 'GitLab', 'Tern', 'Åse Dahl'], marks);

describe('leaving names out', () => {
  test.each([
    ['We at Kestrel Climbing pay twice.', 'We at [name] pay twice.'],
    ['Kestrel Climbing Bergen, Kestrel Climbing', '[name], [name]'],
    ['Ask Åse Dahl or GitLab’s people', 'Ask [name] or [name]’s people'],
    ['A Tern flew by; kestrel climbing is a sport', 'A Tern flew by; kestrel climbing is a sport'],
    ['GitLabs and XGitLab are others', 'GitLabs and XGitLab are others'],
    ['Mail me: ase.dahl+club@kestrel-climbing.no, soon', 'Mail me: [mail], soon'],
    ['The card @ checkout failed', 'The card @ checkout failed'],
    ['', ''],
  ])('%s', (text, left) => {
    expect(book.leaveOut(text)).toBe(left);
  });

  test.each([
    ['The refund never came. Will', ['Will Ortega', 'The Rope Room'], 'The refund never came. [name]'],
    ['the rope room is closed, says ORTEGA', ['Will Ortega', 'The Rope Room'], '[name] is closed, says [name]'],
    ['At Rope Room we wait', [null, 'The Rope Room'], 'At [name] [name] we wait'],
    ['It costs $& (a+b)', ['(a+b)', '$&'], 'It costs [name] [name]'],
    ['Tern cannot pay', ['Tern'], '[name] cannot pay'],
  ])('of who wrote it: %s', (text, writers, left) => {
    expect(book.leaveOut(text, writers)).toBe(left);
  });

  it('leaves no whole name of who wrote it, whatever signs it holds', () => {
    const name = fc.string({
      unit: fc.constantFrom('A', 'b', 'É', '9', ' ', '.', '+', '(', ')', '[', '\\', '^', '-', '$'),
      minLength: 1,
    });
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (writer, before, after) => {
        const spaced = writer.trim().replaceAll(/\s+/gu, ' ');
        fc.pre(/\p{L}/u.test(spaced) && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(spaced));
        const left = nameBook([], { name: '∎', address: '∎' }).leaveOut(`${before} ${spaced} ${after}`, [writer]);
        expect(` ${left} `).not.toContain(` ${spaced} `);
      }),
    );
  });

  it('knows every account and customer of the workspace', async () => {
    const account = makeAccount({ name: 'Kestrel Climbing' });
    const customer = makeCustomer({ name: 'Åse Dahl' });
    expect(await namesKnown(memorySource({ accounts: [account], customers: [customer] }))).toEqual([
      'Kestrel Climbing',
      'Åse Dahl',
    ]);
  });
});
