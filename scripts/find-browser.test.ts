import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

const on = (platform: NodeJS.Platform, env: Record<string, string>, present: readonly string[]) => ({
  platform,
  env,
  exists: (path: string) => present.includes(path),
});

describe('findBrowser', () => {
  it('takes what the environment names before anything else', () => {
    const env = { PATH: '/usr/bin', THROUGHLINE_CHROMIUM: '/opt/mine/chrome' };
    expect(findBrowser('chromium', on('linux', env, ['/usr/bin/chromium', '/opt/mine/chrome']))).toBe('/opt/mine/chrome');
  });

  it('does not fall back when what the environment names is not there', () => {
    const env = { PATH: '/usr/bin', THROUGHLINE_FIREFOX: '/opt/none' };
    expect(findBrowser('firefox', on('linux', env, ['/usr/bin/firefox']))).toBeNull();
  });

  it('prefers Chromium and the ESR wherever they are on the path', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    expect(findBrowser('chromium', on('linux', env, ['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe(
      '/usr/bin/chromium',
    );
    expect(findBrowser('firefox', on('linux', env, ['/usr/local/bin/firefox', '/usr/bin/firefox-esr']))).toBe(
      '/usr/bin/firefox-esr',
    );
  });

  it('leaves snap wrappers alone', () => {
    expect(findBrowser('chromium', on('linux', { PATH: '/snap/bin' }, ['/snap/bin/chromium']))).toBeNull();
  });

  it('finds Chrome on macOS and Edge on Windows', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', on('darwin', { HOME: '/Users/ines' }, [chrome]))).toBe(chrome);
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    expect(findBrowser('chromium', on('win32', { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` }, [edge]))).toBe(edge);
  });

  it('gives null where nothing is installed', () => {
    expect(findBrowser('chromium', on('linux', {}, []))).toBeNull();
  });
});
