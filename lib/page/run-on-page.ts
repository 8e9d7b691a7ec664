import type { Host } from '../hosts/host.ts';
import { sendToBackground } from '../messaging/transport.ts';
import { readCustomOrigins, readSite } from '../store/site-settings.ts';
import { abortWhenOrphaned } from './presence.ts';
import { answerBackground } from './answer-background.ts';
import { itemReader } from './read-items.ts';
import { pageReports } from './page-reports.ts';
import { showOnPage } from './show-on-page.ts';
import { randomName } from './surface.ts';
import { surroundingsOf } from './surroundings.ts';
import { watchContent } from './watch-content.ts';
import { watchNavigation } from './watch-navigation.ts';

declare global {
  /** The run in this page, for the next one in the same page to end. Of our own world: no page sees it. */
  var throughlineRun: AbortController | undefined;
}

/**
 * Everything that the content script of one tool does, until the extension goes: reads the item in view and each one after it,
 * and shows the launcher and the panel. Nothing in a page of the site that is not the tool's, or in a frame. Started again in
 * the same page it ends the run before, so that there are never two. Where there is a `query` for the panel it opens by itself.
 */
export async function runOnPage(host: Host, query = ''): Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  globalThis.throughlineRun?.abort();
  globalThis.throughlineRun = ended;
  const customOrigins = await readCustomOrigins();
  if (window.top !== window || !host.covers(new URL(location.href), customOrigins)) return;
  const presence = randomName();
  const sayHello = () => sendToBackground('hello', { presence }).catch(() => null);
  const welcome = await sayHello();
  const settings = await readSite(location.origin);
  if (!welcome || signal.aborted) return;

  abortWhenOrphaned(ended);
  const surroundings = surroundingsOf(customOrigins);
  const reports = pageReports(
    (launch) => shown.launch(launch),
    () => shown.isPanelOpen(),
    signal,
  );
  const shown = showOnPage({ ...welcome, presence, settings, query, tellOpen: reports.again }, signal);
  const reader = itemReader(host, surroundings, reports.publish, signal);
  answerBackground({ host, surroundings, shown, readAgain: reader.readAgain, latest: reports.latest, sayHello, ended });

  if ((welcome.panelOpen || query) && settings.dock === 'page') shown.panel.openByItself();
  watchNavigation(signal, host.navigationEvents, (cause) => {
    reader.look(cause === 'content');
    shown.settle();
  });
  if (host.locateInPage) watchContent(() => reader.look(false), signal);
  reader.look(false);
}
