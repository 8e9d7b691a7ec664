import { Fault } from '../domain/errors.ts';
import type { PanelAsker } from '../messaging/check-sender.ts';
import { sendToTab } from '../messaging/transport.ts';
import { dropTabReading, readTabReading } from '../store/tab-readings.ts';
import type { PanelAnswers } from './answer.ts';
import { viewOfSilentTab } from './silent-tab.ts';

/** What the background does for the panel. A frame in a page has to do with that page's tab alone. */
export const panelAnswers: PanelAnswers = {
  whichTab: async ({ nonce }, { ownTab }) => {
    if (ownTab === null) return null;
    const isOurs = await sendToTab(ownTab, 'panelReady', { nonce }).catch(() => false);
    return isOurs ? ownTab : null;
  },
  viewTab: async ({ tabId }, panel) => {
    assertMayReach(panel, tabId);
    const isThere = await sendToTab(tabId, 'areYouThere').catch(() => false);
    if (!isThere) {
      // It went without a word: a crash, or another site in the same tab.
      if (await readTabReading(tabId)) await dropTabReading(tabId);
      return viewOfSilentTab(tabId);
    }
    return (await readTabReading(tabId)) ?? { state: 'elsewhere' };
  },
  askPage: ({ tabId, type, data }, panel) => {
    assertMayReach(panel, tabId);
    // The page's script checks the form of the data.
    return sendToTab(tabId, type, data as never);
  },
};

function assertMayReach({ ownTab }: PanelAsker, tabId: number): void {
  if (ownTab !== null && ownTab !== tabId) throw new Fault('message-refused');
}
