import { describe, expect, it } from 'vitest';
import { at, listAt, numberAt, parseJson, textAt } from './json.ts';

describe('reading JSON of unknown shape', () => {
  const answer = parseJson('{"issue":{"number":12,"title":"Card declined","labels":{"0":{"name":"bug"}},"body":null}}');

  it('finds what is there', () => {
    expect(textAt(answer, 'issue', 'title')).toBe('Card declined');
    expect(numberAt(answer, 'issue', 'number')).toBe(12);
  });

  it('answers null for what is missing, of another type, or inherited', () => {
    expect(textAt(answer, 'issue', 'number')).toBeNull();
    expect(textAt(answer, 'issue', 'body')).toBeNull();
    expect(numberAt(answer, 'issue', 'title', 'length')).toBeNull();
    expect(at(answer, 'constructor', 'name')).toBeUndefined();
    expect(at(null, 'issue')).toBeUndefined();
    expect(parseJson('<!doctype html>')).toBeNull();
  });

  it('takes an object map for a list', () => {
    expect(listAt(answer, 'issue', 'labels')).toEqual([{ name: 'bug' }]);
    expect(listAt(answer, 'issue', 'title')).toEqual([]);
  });
});
