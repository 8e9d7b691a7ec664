import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { press, see, type } from '../e2e/person.ts';
import { settledText } from '../e2e/panel.ts';
import { until } from '../e2e/until.ts';
import { backUp, chooseFile, openWorkspace } from '../e2e/workspace.ts';
import type { Size, Stage } from './stage.ts';
import { still } from './still.ts';

type WorkspaceState = {
  readonly name: string;
  readonly path: string;
  /** What a person does first. */
  readonly act?: (page: Page, stage: Stage) => Promise<void>;
  /** How wide, if not in a wide window alone. */
  readonly sizes?: readonly Size[];
};

const wide: readonly Size[] = [{ width: 1280, height: 800 }];
const andNarrow: readonly Size[] = [...wide, { width: 900, height: 800 }, { width: 640, height: 800 }];

/** As in a window beside another. */
const andSmall: readonly Size[] = [...wide, { width: 360, height: 800 }];

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/imports/${name}`, import.meta.url));
const choose = (name: string, seen: string | RegExp) => async (page: Page) => {
  await chooseFile(page, fixture(name));
  await see(page, seen);
};

const seen = (words: string) => async (page: Page) => {
  await see(page, words);
};

const empty: readonly WorkspaceState[] = [
  'loop',
  'search',
  'themes',
  'journey',
  'decisions',
  'feedback',
  'feedback/assign',
  'compare',
  'import',
  'settings',
].map((path) => ({
  name: `empty-${path.replace('/', '-')}`,
  path,
}));

const importing: readonly WorkspaceState[] = [
  { name: 'import-question', path: 'import', act: choose('helpdesk.csv', 'cannot be read'), sizes: andNarrow },
  { name: 'import-german', path: 'import', act: choose('questionnaire-german.csv', 'Holds') },
  { name: 'import-refused', path: 'import', act: choose('header-only.csv', 'a header and no rows') },
  {
    name: 'import-done',
    path: 'import',
    act: async (page) => {
      await choose('helpdesk.csv', 'cannot be read')(page);
      await press(page, 'radio', '3 November');
      await press(page, 'button', 'Import 3 items');
      await see(page, '3 items were added');
    },
  },
  { name: 'import-earlier', path: 'import' },
];

const withSample: readonly WorkspaceState[] = [
  { name: 'loop', path: 'loop', act: (page) => see(page, 'Did it help?').then(() => undefined), sizes: andNarrow },
  { name: 'loop-of-owner', path: 'loop/of/Payments', act: seen('What Payments owns'), sizes: andNarrow },
  { name: 'loop-of-nobody', path: 'loop/of/Nobody', act: seen('Nothing belongs to Nobody yet') },
  { name: 'silence', path: 'silence', act: (page) => see(page, 'Thresholds').then(() => undefined), sizes: andSmall },
  {
    name: 'silence-snooze',
    path: 'silence',
    act: async (page) => {
      await press(page, 'button', 'Snooze');
      await see(page, 'Why it can rest');
    },
  },
  { name: 'decisions-none-match', path: 'decisions/only/reversed' },
  {
    name: 'decision-outcome',
    path: 'decisions/only/shipped',
    act: async (page) => {
      await press(page, 'link', /Put the VAT number/);
      await see(page, 'The baseline ends before the decision');
    },
    sizes: andNarrow,
  },
  {
    name: 'search',
    path: 'search/saved%20card',
    act: (page) => see(page, 'Retrying a payment').then(() => undefined),
    sizes: andSmall,
  },
  { name: 'search-nothing', path: 'search/zeppelin', act: (page) => see(page, 'Nothing found').then(() => undefined) },
  { name: 'themes', path: 'themes', sizes: andNarrow },
  { name: 'themes-none-match', path: 'themes', act: (page) => type(page, 'Search themes', 'zeppelin') },
  { name: 'theme', path: 'themes', act: (page) => openTheme(page), sizes: andNarrow },
  {
    name: 'theme-edit',
    path: 'themes',
    act: async (page) => {
      await openTheme(page);
      await press(page, 'button', 'Edit');
    },
  },
  { name: 'compare', path: 'themes', act: (page) => openCompare(page), sizes: andNarrow },
  {
    name: 'compare-decide',
    path: 'themes',
    act: async (page) => {
      await openCompare(page);
      await press(page, 'button', 'Record this trade-off');
    },
  },
  {
    name: 'theme-decide',
    path: 'themes',
    act: async (page) => {
      await openTheme(page);
      await press(page, 'button', 'Decide');
    },
  },
  {
    name: 'theme-delete',
    path: 'themes',
    act: async (page) => {
      await openTheme(page);
      await press(page, 'button', 'Delete');
    },
  },
  {
    name: 'theme-merge',
    path: 'themes',
    act: async (page) => {
      await openTheme(page);
      await press(page, 'button', 'Merge');
    },
  },
  {
    name: 'theme-status',
    path: 'themes',
    act: async (page) => {
      await press(page, 'link', /^Waitlist mail comes after the class is full/);
      await press(page, 'button', 'Set the status');
    },
  },
  {
    name: 'theme-split',
    path: 'themes',
    act: async (page) => {
      await openTheme(page);
      await press(page, 'button', 'Move some to another theme');
      await page.keyboard.press('Space');
    },
    sizes: andNarrow,
  },
  { name: 'theme-share', path: 'themes', act: openShare, sizes: andNarrow },
  {
    name: 'theme-share-text',
    path: 'themes',
    act: async (page) => {
      await openShare(page);
      await press(page, 'radio', 'Markdown');
    },
  },
  { name: 'theme-new', path: 'themes/new' },
  { name: 'theme-unknown', path: 'themes/T-ZZZZZZ' },
  { name: 'journey', path: 'journey', sizes: andNarrow },
  { name: 'journey-table', path: 'journey', act: (page) => press(page, 'button', 'Table') },
  { name: 'journey-edit', path: 'journey/edit' },
  { name: 'journey-stages', path: 'journey/edit', act: (page) => press(page, 'button', 'Edit stages') },
  { name: 'moment', path: 'journey/edit', act: (page) => press(page, 'link', /Pay with a saved card/) },
  { name: 'decisions', path: 'decisions', sizes: andNarrow },
  { name: 'decision', path: 'decisions', act: (page) => press(page, 'link', 'Keep the saved card when a payment is retried') },
  {
    name: 'decision-edit',
    path: 'decisions',
    act: async (page) => {
      await press(page, 'link', 'Keep the saved card when a payment is retried');
      await press(page, 'button', 'Edit');
    },
  },
  { name: 'feedback', path: 'feedback', sizes: andNarrow },
  { name: 'feedback-none-match', path: 'feedback', act: (page) => type(page, /Search in what was said/, 'zeppelin') },
  { name: 'feedback-item', path: 'feedback', act: (page) => openFeedback(page) },
  {
    name: 'feedback-erase',
    path: 'feedback',
    act: async (page) => {
      await openFeedback(page);
      await press(page, 'button', /^Erase/);
    },
  },
  { name: 'assign', path: 'feedback/assign', act: seen('nothing is assigned until you say so'), sizes: andNarrow },
  { name: 'assign-rest', path: 'feedback/assign/rest', act: seen('no suggestion') },
  { name: 'settings', path: 'settings', sizes: andNarrow },
  { name: 'settings-wipe', path: 'settings', act: (page) => press(page, 'button', 'Wipe the workspace') },
  { name: 'settings-file', path: 'settings', act: chooseBackup },
  {
    name: 'settings-restore',
    path: 'settings',
    act: async (page, stage) => {
      await chooseBackup(page, stage);
      await press(page, 'button', 'Replace everything here');
    },
    sizes: andSmall,
  },
  { name: 'no-such-page', path: 'nowhere', sizes: andSmall },
];

/** Before anything was imported, and while the first files are. */
export async function shootEmptyWorkspace(stage: Stage): Promise<void> {
  for (const state of [...empty, ...importing]) await shoot(stage, state);
}

/** Every page with the sample in the workspace. */
export async function shootWorkspace(stage: Stage): Promise<void> {
  for (const state of withSample) await shoot(stage, state);
}

async function shoot(stage: Stage, { name, path, act, sizes = wide }: WorkspaceState): Promise<void> {
  if (!stage.wants(`workspace/${name}`)) return;
  const page = await openWorkspace(stage.session, path);
  try {
    await settledText(page);
    await still(page, 200);
    await act?.(page, stage);
    await still(page, 200);
    await stage.shoot(page, `workspace/${name}`, sizes);
  } catch (error) {
    throw new Error(`workspace/${name}`, { cause: error });
  } finally {
    await page.close();
  }
}

async function openTheme(page: Page): Promise<void> {
  await press(page, 'link', /Retrying a payment loses the saved card/);
  await see(page, 'Verbatims');
}

async function openShare(page: Page): Promise<void> {
  await openTheme(page);
  await press(page, 'button', 'Export');
  await press(page, 'menuitem', 'Page to share');
  await see(page, 'Preview');
}

async function openCompare(page: Page): Promise<void> {
  await press(page, 'checkbox', /^Compare Retrying a payment/);
  await press(page, 'checkbox', /^Compare Waitlist mail/);
  await press(page, 'link', 'Compare 2 themes');
  await see(page, 'There is no total score');
}

async function openFeedback(page: Page): Promise<void> {
  await (await until('a row', () => page.$('[data-index="0"]'))).click();
  await see(page, 'Add to a theme');
}

async function chooseBackup(page: Page, { session, folder }: Stage): Promise<void> {
  await chooseFile(page, await backUp(session, folder));
  await page.bringToFront();
  await see(page, 'The file is whole');
}
