import { describe, expect, it } from 'vitest';
import { blankItem, wasAdded, withFields } from './host.ts';

const reference = { host: 'github', kind: 'issue', key: 'o/r#1', base: 'https://github.com', url: '', tab: null } as const;
const found = (value: string, source: string, complete = true) => ({ value, source, complete });

describe('filling an item from several sources', () => {
  it('keeps what a better source found first', () => {
    const item = withFields(withFields(blankItem(reference), { title: found('A', 'page') }), { title: found('B', 'title') });
    expect(item.title).toBe('A');
    expect(item.fields).toEqual({ title: { source: 'page', complete: true } });
  });

  it('lets a complete reading replace an incomplete one, and nothing else', () => {
    const partial = withFields(blankItem(reference), { body: found('start', 'meta', false) });
    expect(withFields(partial, { body: found('other start', 'title', false) }).body).toBe('start');
    expect(withFields(partial, { body: found('all of it', 'json') })).toMatchObject({
      body: 'all of it',
      fields: { body: { source: 'json', complete: true } },
    });
  });

  it('skips what a source lacks', () => {
    expect(withFields(blankItem(reference), { title: null }).fields).toEqual({});
  });
});

describe('sites that a person added', () => {
  it('are compared by origin and tool', () => {
    const added = [{ origin: 'https://ghe.corp.example', host: 'github' }] as const;
    expect(wasAdded(new URL('https://ghe.corp.example/o/r'), 'github', added)).toBe(true);
    expect(wasAdded(new URL('https://ghe.corp.example/o/r'), 'jira', added)).toBe(false);
    expect(wasAdded(new URL('https://ghe.corp.example:8443/'), 'github', added)).toBe(false);
    expect(wasAdded(new URL('https://ghe.corp.example.evil.test/'), 'github', added)).toBe(false);
  });
});
