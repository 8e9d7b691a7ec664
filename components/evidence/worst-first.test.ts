import { expect, it } from 'vitest';
import { worstFirst } from './worst-first.ts';

const segment = (name: string | null, reporting: number, total: number) => ({ name, reporting, total });

it('puts the segment that suffers most first, however small, and those without one last', () => {
  const segments = [segment('Starter', 0, 61), segment('Growth', 20, 58), segment('Enterprise', 9, 21), segment(null, 3, 3)];
  expect(worstFirst(segments).map(({ name }) => name)).toEqual(['Enterprise', 'Growth', 'Starter', null]);
});
