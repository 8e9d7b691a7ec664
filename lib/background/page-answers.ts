import { browser } from '#imports';
import { Fault } from '../domain/errors.ts';
import type { ItemReference, Reading } from '../domain/work-item.ts';
import type { Welcome } from '../messaging/protocol.ts';
import { presenceSheet } from '../page/presence-sheet.ts';
import { documents, exportPattern, isKnownSite, patternOf } from '../sites/site-patterns.ts';
import { rememberPanel, wasPanelOpen } from '../store/open-panels.ts';
import { dropTabReading, readTabReading, saveTabReading } from '../store/tab-readings.ts';
import type { PageAsker } from '../messaging/check-sender.ts';
import type { PageAnswers } from './answer.ts';
import { fetchExport } from './fetch-export.ts';
import { forgetIfClosed } from './forget-tab.ts';
import { launchFor, type CountThemes } from './launch-for.ts';
import { openBrowserPanel } from './browser-panel.ts';

/** The panel under the toolbar button, as the manifest has it for tabs without a page of ours. */
const popupPage = '/panel.html?popup';

/** What the background does for a content script. State lies in `storage.session` alone: the background can end at any time. */
export function pageAnswers(countThemes: CountThemes): PageAnswers {
  return {
    hello: async ({ presence }, page) => {
      const on = await isOn(page);
      // On a page of ours the button opens the panel; everywhere else, and where a site was turned off, it opens the popup.
      await browser.action.setPopup({ tabId: page.tabId, popup: on ? '' : popupPage });
      if (!on) return null;
      if (import.meta.env.FIREFOX) await declarePresence(page.tabId, presence);
      return welcome(page);
    },
    reportReading: async ({ visit, reading, panelOpen }, page) => {
      if (!(await isOn(page)) || !isOwnItem(reading, page)) throw new Fault('message-refused');
      await rememberPanel(page.tabId, panelOpen);
      const isLatest = await saveTabReading(page.tabId, reading, visit);
      await forgetIfClosed(page.tabId);
      if (!isLatest) return null;
      // The open panel has read the store itself.
      return panelOpen ? null : launchFor(reading, countThemes);
    },
    leavePage: (visit, page) => dropTabReading(page.tabId, visit.id),
    openSidePanel: (_nothing, page) => openBrowserPanel(page.tabId),
    fetchExport: async ({ url }, page) => {
      if (!(await isOn(page)) || page.origin !== 'https://docs.google.com') throw new Fault('message-refused');
      if (!(await mayFetchExport())) throw new Fault('permission-missing');
      return fetchExport(url, referenceOf(await readTabReading(page.tabId)));
    },
    reportFrameBlocked: (_nothing, page) => browser.action.setPopup({ tabId: page.tabId, popup: popupPage }),
  };
}

async function welcome({ tabId, origin }: PageAsker): Promise<Welcome> {
  const [panelOpen, commands] = await Promise.all([wasPanelOpen(tabId), browser.commands.getAll()]);
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  return { isKnownSite: isKnownSite(origin), panelOpen, shortcut };
}

function isOn({ origin }: PageAsker): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

function mayFetchExport(): Promise<boolean> {
  return browser.permissions.contains({ origins: [documents, exportPattern] });
}

async function declarePresence(tabId: number, presence: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: presenceSheet(presence) });
}

/** A page speaks for its own site alone, whatever happened to its process. */
function isOwnItem(reading: Reading, { origin }: PageAsker): boolean {
  const reference = referenceOf(reading);
  return reference === null || (URL.canParse(reference.url) && new URL(reference.url).origin === origin);
}

function referenceOf(reading: Reading | null): ItemReference | null {
  if (reading?.state === 'item') return reading.item;
  return reading && 'reference' in reading ? reading.reference : null;
}
