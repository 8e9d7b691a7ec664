import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
};

const override = { chromium: 'THROUGHLINE_CHROMIUM', firefox: 'THROUGHLINE_FIREFOX' } as const;

/** Best first: Chromium before branded Chrome and Edge, ESR before the monthly Firefox. */
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const macApplications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
} as const;

const windowsPrograms = {
  chromium: [
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [String.raw`Mozilla Firefox\firefox.exe`],
} as const;

/** Path of an installed browser, or null. THROUGHLINE_CHROMIUM and THROUGHLINE_FIREFOX come before anything that is found. */
export function findBrowser(
  name: BrowserName,
  { env, platform, exists }: Surroundings = { env: process.env, platform: process.platform, exists: existsSync },
): string | null {
  const given = env[override[name]];
  if (given !== undefined && given !== '') return exists(given) ? given : null;
  return candidates(name, env, platform).find(exists) ?? null;
}

function candidates(name: BrowserName, env: Surroundings['env'], platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      macApplications[name].map((path) => `${folder}/${path}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => windowsPrograms[name].map((path) => `${folder}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  // Ubuntu's snap wrappers cannot see a profile outside the home folder and refuse to be driven.
  const usable = folders.filter((folder) => !folder.startsWith('/snap/'));
  return commands[name].flatMap((command) => usable.map((folder) => join(folder, command)));
}
