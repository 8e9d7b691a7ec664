import { readFileSync } from 'node:fs';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { run } from './command.ts';

export type Found = { readonly path: string; readonly missing: null } | { readonly path: null; readonly missing: string };

const packages = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] } as const;

const howToGet = {
  chromium:
    'No Chrome, Chromium or Edge was found. Install one (https://www.google.com/chrome, or `apt-get install chromium`), or set THROUGHLINE_CHROMIUM to its path.',
  firefox:
    'No Firefox was found. Install it (https://www.mozilla.org/firefox, or `apt-get install firefox-esr`), or set THROUGHLINE_FIREFOX to its path.',
} as const;

/** Finds a browser; installs one only as root on Debian or Ubuntu, and never asks for more rights. */
export async function findOrInstall(name: BrowserName, say: (line: string) => void): Promise<Found> {
  const found = findBrowser(name);
  if (found) return { path: found, missing: null };
  if (!mayInstall()) return { path: null, missing: howToGet[name] };
  for (const one of packages[name]) {
    say(`Installing ${one} from the system's packages (apt-get)`);
    const installed = await install(one);
    const path = installed.code === 0 ? findBrowser(name) : null;
    if (path) return { path, missing: null };
    say(`apt-get could not give ${one}: ${installed.output.trim().split('\n').at(-1) ?? ''}`);
  }
  return { path: null, missing: howToGet[name] };
}

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

let listsUpdated = false;

async function install(name: string): Promise<{ code: number; output: string }> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsUpdated) await run('apt-get', ['update', '-q'], { env });
  listsUpdated = true;
  // Without a font the browser paints boxes; recommended packages would bring a desktop.
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name, 'fonts-dejavu-core'], { env });
}
