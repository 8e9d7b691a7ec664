import { browser, defineBackground } from '#imports';
import { answer } from '../lib/background/answer.ts';
import { countThemes } from '../lib/background/count-themes.ts';
import { forgetTab } from '../lib/background/forget-tab.ts';
import { chooseFromMenu, createMenus } from '../lib/background/menus.ts';
import { offerSearch } from '../lib/background/omnibox.ts';
import { pageAnswers } from '../lib/background/page-answers.ts';
import { panelAnswers } from '../lib/background/panel-answers.ts';
import { receive, sendToTab } from '../lib/messaging/transport.ts';
import { readDocumentsAgain, registerSites } from '../lib/sites/register-sites.ts';
import { watchCustomOrigins } from '../lib/store/site-settings.ts';

export default defineBackground(() => {
  // It lives as long as its process; listeners must be there before the first event is over.
  const { signal } = new AbortController();
  const own = { id: browser.runtime.id, origin: location.origin };
  const answers = { ...pageAnswers(countThemes), ...panelAnswers };

  receive('background', (type, data, sender) => answer(type, data, sender, own, answers), signal);
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void sendToTab(id, 'showPanel', 'toggle').catch(() => undefined);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => chooseFromMenu(menuItemId, tab));
  offerSearch();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    void registerSites(true);
  });
  browser.runtime.onStartup.addListener(() => void registerSites(false));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerSites(false).then(() => readDocumentsAgain(origins));
  });
  browser.permissions.onRemoved.addListener(() => void registerSites(false));
  watchCustomOrigins(() => void registerSites(false), signal);
});
