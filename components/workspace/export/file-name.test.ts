import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

test('says what the table shows, and its day', () => {
  expect(fileName({ name: 'themes', shown: ['last 90 days'] }, now, 'csv')).toBe('themes-last-90-days-2026-11-23.csv');
  expect(fileName({ name: 'decisions', shown: [] }, now, 'json')).toBe('decisions-2026-11-23.json');
});

test('keeps letters of every script, and nothing that leads elsewhere or turns the reading', () => {
  const shown = ['Größe: “GmbH & Co.”', '../../etc/passwd', 'paid\u202egnp.exe', '支払い', '…'];
  expect(fileName({ name: 'feedback', shown }, now, 'csv')).toBe(
    'feedback-größe-gmbh-co-etc-passwd-paid-gnp-exe-支払い-2026-11-23.csv',
  );
});

test('stays short, whatever was searched for', () => {
  const name = fileName({ name: 'feedback', shown: ['x'.repeat(2_000)] }, now, 'csv');
  expect(name).toMatch(/^feedback-x+-2026-11-23\.csv$/);
  expect(name.length).toBeLessThan(120);
  expect(fileName({ name: 'feedback', shown: ['😀'.repeat(500), '𝒳'.repeat(300)] }, now, 'csv').isWellFormed()).toBe(true);
});
