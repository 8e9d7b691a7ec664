// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelFrame } from './panel-frame.ts';

const stop = new AbortController();
beforeAll(() => {
  fakeBrowser.i18n.getMessage = (key) => key;
});
afterEach(() => document.body.replaceChildren());

function opened() {
  const [ready, silent] = [vi.fn(), vi.fn()];
  const frame = panelFrame(document.body, 'about:blank', { ready, silent }, stop.signal);
  const nonces = () => [...document.querySelectorAll('iframe')].map(({ src }) => src.split('#')[1] ?? '');
  return { frame, ready, silent, nonces };
}

it('knows its panel by the nonce, once', () => {
  const { frame, ready, nonces } = opened();
  const [nonce = ''] = nonces();
  expect(frame.acknowledge('another')).toBe(false);
  expect(frame.acknowledge(nonce)).toBe(true);
  expect(ready).toHaveBeenCalledOnce();
});

it('takes another frame where the nonce is said again, also before anything had wholly loaded', () => {
  const { frame, ready, nonces } = opened();
  const [nonce = ''] = nonces();
  frame.acknowledge(nonce);
  expect(frame.acknowledge(nonce)).toBe(false);
  const [next = '', ...others] = nonces();
  expect(others).toEqual([]);
  expect(next).not.toBe(nonce);
  expect(frame.acknowledge(next)).toBe(true);
  expect(ready).toHaveBeenCalledTimes(2);
});

it('gives up where documents keep being loaded into it', () => {
  const { silent, nonces } = opened();
  for (let replaced = 0; replaced < 4; replaced += 1) {
    expect(silent).not.toHaveBeenCalled();
    const element = document.querySelector('iframe');
    element?.dispatchEvent(new Event('load'));
    element?.dispatchEvent(new Event('load'));
  }
  expect(silent).toHaveBeenCalledOnce();
  expect(nonces()).toEqual([]);
});
