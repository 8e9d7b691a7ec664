import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rowSchemas, tableNames } from '../domain/workspace-rows.ts';
import { makeSample } from './sample.ts';

const today = '2026-11-23';
const sample = makeSample(today);

describe('the sample workspace', () => {
  it.each(tableNames)('has valid %s', (table) => {
    const rows = z.array(rowSchemas[table]).parse(sample[table]);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
