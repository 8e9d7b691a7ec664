import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addCustomOrigin,
  changeSite,
  freshSite,
  readCustomOrigins,
  readSite,
  rememberedSites,
  removeCustomOrigin,
  watchCustomOrigins,
  watchSite,
  type SiteSettings,
} from './site-settings.ts';

const github = 'https://github.com';
const corporate = { origin: 'https://jira.corp.example', host: 'jira' } as const;

beforeEach(() => fakeBrowser.reset());

describe('settings of a site', () => {
  it('start fresh', async () => {
    expect(await readSite(github)).toEqual(freshSite);
  });

  it('are kept of sites where something was changed', async () => {
    expect(await rememberedSites()).toEqual([]);
    await addCustomOrigin(corporate);
    await changeSite('https://jira.corp.example:8443', { hidden: true });
    expect(await rememberedSites()).toEqual(['https://jira.corp.example:8443']);
  });

  it('change one by one, for one site', async () => {
    await changeSite(github, { width: 480 });
    await changeSite(github, { dock: 'browser' });
    expect(await readSite(github)).toEqual({ ...freshSite, width: 480, dock: 'browser' });
    expect(await readSite('https://docs.google.com')).toEqual(freshSite);
  });

  it.each([
    ['a number', 5],
    ['nothing', null],
    ['a list', []],
    ['wrong kinds', { dock: 1, width: 'wide', launcher: 'left', hidden: 'yes', coverHintClosed: 1 }],
    ['an unknown place', { launcher: { at: 'middle', top: 4 } }],
    ['a place without its height', { launcher: { at: 'left' } }],
    ['a width that is no number', { width: NaN }],
  ])('are as on a fresh site where %s was stored', async (_what, stored) => {
    await fakeBrowser.storage.local.set({ [`site:${github}`]: stored });
    expect(await readSite(github)).toEqual(freshSite);
  });

  it('keep the width within what the panel is drawn for', async () => {
    await changeSite(github, { width: 9000 });
    expect((await readSite(github)).width).toBe(560);
    await changeSite(github, { width: 3 });
    expect((await readSite(github)).width).toBe(320);
  });

  it('are told to those who watch, until they stop', async () => {
    const told: SiteSettings[] = [];
    const watching = new AbortController();
    watchSite(github, (settings) => told.push(settings), watching.signal);
    await changeSite(github, { hidden: true });
    await changeSite('https://docs.google.com', { hidden: true });
    watching.abort();
    await changeSite(github, { hidden: false });
    expect(told).toEqual([{ ...freshSite, hidden: true }]);
  });
});

describe('added sites', () => {
  it('are kept once each and can be removed', async () => {
    await addCustomOrigin({ ...corporate, host: 'github' });
    await addCustomOrigin(corporate);
    expect(await readCustomOrigins()).toEqual([corporate]);
    await removeCustomOrigin(corporate.origin);
    expect(await readCustomOrigins()).toEqual([]);
  });

  it('leave out what is damaged', async () => {
    await fakeBrowser.storage.local.set({
      customOrigins: [corporate, { origin: 5, host: 'jira' }, null, { origin: 'x', host: 'y' }],
    });
    expect(await readCustomOrigins()).toEqual([corporate]);
  });

  it('are told to those who watch', async () => {
    const told: unknown[] = [];
    watchCustomOrigins((origins) => told.push(origins), new AbortController().signal);
    await addCustomOrigin(corporate);
    expect(told).toEqual([[corporate]]);
  });
});
