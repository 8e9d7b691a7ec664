import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation, type Cause } from './watch-navigation.ts';

type FakePage = EventTarget & {
  location: { href: string };
  document: EventTarget;
  navigation?: EventTarget;
};

function fakePage(withNavigationApi: boolean): FakePage {
  return Object.assign(new EventTarget(), {
    location: { href: 'https://github.com/ferrow/web/pulls' },
    document: new EventTarget(),
    ...(withNavigationApi ? { navigation: new EventTarget() } : {}),
  });
}

function watch(page: FakePage, hostEvents: readonly string[] = []): { looks: Cause[]; stop: AbortController } {
  const looks: Cause[] = [];
  const stop = new AbortController();
  watchNavigation(stop.signal, hostEvents, (cause) => looks.push(cause), page as unknown as Window);
  return { looks, stop };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('with the Navigation API', () => {
  it.each(['currententrychange', 'navigatesuccess'])('looks at %s', (type) => {
    const page = fakePage(true);
    const { looks } = watch(page);
    page.location.href += '/1';
    page.navigation?.dispatchEvent(new Event(type));
    expect(looks).toEqual(['address']);
  });

  it('looks once where two events tell of the same address', () => {
    const page = fakePage(true);
    const { looks } = watch(page);
    page.location.href += '/1';
    page.navigation?.dispatchEvent(new Event('currententrychange'));
    page.navigation?.dispatchEvent(new Event('navigatesuccess'));
    page.dispatchEvent(new Event('popstate'));
    expect(looks).toEqual(['address']);
  });

  it('does not look at an event that came before the address changed', () => {
    const page = fakePage(true);
    const { looks } = watch(page);
    page.navigation?.dispatchEvent(new Event('currententrychange'));
    expect(looks).toEqual([]);
  });

  it('does not poll', () => {
    const page = fakePage(true);
    const { looks } = watch(page);
    page.location.href += '/1';
    vi.advanceTimersByTime(10_000);
    expect(looks).toEqual([]);
  });
});

describe('without the Navigation API', () => {
  it('finds a new address within a second', () => {
    const page = fakePage(false);
    const { looks } = watch(page);
    page.location.href += '/1';
    vi.advanceTimersByTime(999);
    expect(looks).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(looks).toEqual(['address']);
    vi.advanceTimersByTime(10_000);
    expect(looks).toEqual(['address']);
  });

  it.each(['popstate', 'hashchange'])('looks at %s at once', (type) => {
    const page = fakePage(false);
    const { looks } = watch(page);
    page.location.href += '#2';
    page.dispatchEvent(new Event(type));
    expect(looks).toEqual(['address']);
  });

  it('stops with its signal', () => {
    const page = fakePage(false);
    const { looks, stop } = watch(page, ['turbo:load']);
    stop.abort();
    page.location.href += '/1';
    vi.advanceTimersByTime(5_000);
    page.dispatchEvent(new Event('popstate'));
    page.document.dispatchEvent(new Event('turbo:load'));
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what the page says itself', () => {
  it('is a reason to look at the same address again', () => {
    const page = fakePage(true);
    const { looks } = watch(page, ['soft-nav:react-done', 'turbo:load']);
    page.document.dispatchEvent(new Event('soft-nav:react-done'));
    page.document.dispatchEvent(new Event('turbo:load'));
    page.document.dispatchEvent(new Event('turbo:render'));
    expect(looks).toEqual(['content', 'content']);
  });

  it('is told as a new address where it comes with one', () => {
    const page = fakePage(true);
    const { looks } = watch(page, ['turbo:load']);
    page.location.href += '/1';
    page.document.dispatchEvent(new Event('turbo:load'));
    expect(looks).toEqual(['address']);
  });

  it('includes that it was woken as it had been left, but not that it was loaded', () => {
    const page = fakePage(true);
    const { looks } = watch(page);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(looks).toEqual([]);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(looks).toEqual(['content']);
  });
});
