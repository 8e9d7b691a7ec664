import { browser } from '#imports';
import { hostIds } from '../domain/host-id.ts';
import type { CustomOrigin } from '../hosts/host.ts';

/** Where the launcher lies: on an edge, `top` px below the window's top, or free in a corner. */
export type LauncherPlace =
  | { readonly at: 'left' | 'right'; readonly top: number }
  | { readonly at: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' };

/** What one site remembers. It belongs to this browser, not to the workspace. */
export type SiteSettings = {
  /** Docked in the page, or in the browser's own side panel. */
  readonly dock: 'page' | 'browser';
  /** Of the docked panel, in px. */
  readonly width: number;
  readonly launcher: LauncherPlace;
  /** The launcher was hidden on this site. */
  readonly hidden: boolean;
  /** The hint that the panel covers a part of this site was closed. */
  readonly coverHintClosed: boolean;
};

export const panelWidths = { least: 320, most: 560 } as const;

export const freshSite: SiteSettings = {
  dock: 'page',
  width: 400,
  launcher: { at: 'right', top: 96 },
  hidden: false,
  coverHintClosed: false,
};

/** The settings of a site (`https://github.com`), in `storage.local`; what is missing or damaged there is as on a fresh site. */
export async function readSite(origin: string): Promise<SiteSettings> {
  const key = keyOf(origin);
  return parseSite((await browser.storage.local.get(key))[key]);
}

/** Changes some settings of a site; the others stay. */
export async function changeSite(origin: string, changes: Partial<SiteSettings>): Promise<void> {
  await browser.storage.local.set({ [keyOf(origin)]: { ...(await readSite(origin)), ...changes } });
}

/** The sites that settings are kept of. */
export async function rememberedSites(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.local.get(null)).flatMap((key) =>
    key.startsWith(sitePrefix) ? [key.slice(sitePrefix.length)] : [],
  );
}

/** Calls back whenever another tab or page of the extension changes the settings of this site. */
export function watchSite(origin: string, onChange: (settings: SiteSettings) => void, signal: AbortSignal): void {
  watchKey(keyOf(origin), (value) => onChange(parseSite(value)), signal);
}

/** Sites that the person added for a tool, turned on or not. */
export async function readCustomOrigins(): Promise<readonly CustomOrigin[]> {
  return parseCustomOrigins((await browser.storage.local.get('customOrigins')).customOrigins);
}

/** Adds a site or changes which tool it is. */
export async function addCustomOrigin(added: CustomOrigin): Promise<void> {
  const others = (await readCustomOrigins()).filter(({ origin }) => origin !== added.origin);
  await browser.storage.local.set({ customOrigins: [...others, added] });
}

/** Forgets a site that was added; removing what is not there does nothing. */
export async function removeCustomOrigin(removed: string): Promise<void> {
  const customOrigins = (await readCustomOrigins()).filter(({ origin }) => origin !== removed);
  await browser.storage.local.set({ customOrigins });
}

/** Calls back whenever a site is added or forgotten, in any page of the extension, until the signal ends. */
export function watchCustomOrigins(onChange: (origins: readonly CustomOrigin[]) => void, signal: AbortSignal): void {
  watchKey('customOrigins', (value) => onChange(parseCustomOrigins(value)), signal);
}

function watchKey(key: string, onChange: (value: unknown) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

const sitePrefix = 'site:';

function keyOf(origin: string): string {
  return `${sitePrefix}${origin}`;
}

function parseSite(stored: unknown): SiteSettings {
  if (!isRecord(stored)) return freshSite;
  return {
    dock: stored.dock === 'browser' ? 'browser' : 'page',
    width: parseWidth(stored.width),
    launcher: parsePlace(stored.launcher),
    hidden: stored.hidden === true,
    coverHintClosed: stored.coverHintClosed === true,
  };
}

function parseWidth(stored: unknown): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) return freshSite.width;
  return Math.min(panelWidths.most, Math.max(panelWidths.least, Math.round(stored)));
}

function parsePlace(stored: unknown): LauncherPlace {
  if (!isRecord(stored)) return freshSite.launcher;
  const { at, top } = stored;
  if (at === 'top-left' || at === 'top-right' || at === 'bottom-left' || at === 'bottom-right') return { at };
  if ((at === 'left' || at === 'right') && typeof top === 'number' && Number.isFinite(top)) return { at, top: Math.max(0, top) };
  return freshSite.launcher;
}

function parseCustomOrigins(stored: unknown): readonly CustomOrigin[] {
  return Array.isArray(stored) ? stored.filter(isCustomOrigin) : [];
}

function isCustomOrigin(stored: unknown): stored is CustomOrigin {
  return isRecord(stored) && typeof stored.origin === 'string' && hostIds.some((id) => id === stored.host);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
