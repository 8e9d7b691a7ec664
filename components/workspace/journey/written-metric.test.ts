import { expect, it } from 'vitest';
import type { Metric } from '../../../lib/domain/journey.ts';
import { metricFrom, writtenFrom } from './written-metric.ts';

const renewed: Metric = { name: 'Renewed', unit: '%', target: 85, current: 79.5, setOn: '2026-10-01' };

it('comes out of its fields as it went in', () => {
  expect(metricFrom(writtenFrom(renewed), renewed, '2026-11-28')).toEqual(renewed);
  expect(metricFrom(writtenFrom(null), null, '2026-11-28')).toBeNull();
});

it('is dated anew when the current value changes, not when the target does', () => {
  const written = writtenFrom(renewed);
  expect(metricFrom({ ...written, target: '90' }, renewed, '2026-11-28')?.setOn).toBe('2026-10-01');
  expect(metricFrom({ ...written, current: '81' }, renewed, '2026-11-28')).toEqual({
    ...renewed,
    current: 81,
    setOn: '2026-11-28',
  });
  expect(metricFrom({ ...written, current: '' }, renewed, '2026-11-28')).toEqual({ ...renewed, current: null, setOn: null });
});

it('needs its name, and takes no number from what is none', () => {
  expect(metricFrom({ name: ' ', unit: '%', target: '1', current: '2' }, renewed, '2026-11-28')).toBeNull();
  expect(metricFrom({ name: 'Renewed', unit: '', target: '1e999', current: 'many' }, null, '2026-11-28')).toEqual({
    name: 'Renewed',
    unit: '',
    target: null,
    current: null,
    setOn: null,
  });
});
