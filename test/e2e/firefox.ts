import { launch } from 'puppeteer-core';
import { armedAfter, type Driven, type LaunchOptions } from './driven.ts';
import { inChrome } from './firefox-chrome.ts';
import { pause, until } from './until.ts';

const addOn = 'throughline@throughline.example';
/** Given beforehand, so that the extension's address is known. */
const uuid = 'b2f0c0de-7a11-4e57-9a3e-3c1f5a0d8e21';
/** The background ends after this much idle time; short, so that every test lives with it. */
const backgroundIdle = 1_500;

/** Firefox over WebDriver BiDi; a proxy leads real host names to the replicas, permission prompts answer themselves with yes. */
export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable,
    acceptInsecureCerts: true,
    headless: options.headless,
    defaultViewport: null,
    ...(options.profile === null ? {} : { userDataDir: options.profile }),
    // Without it tabs of the extension cannot be reached.
    args: ['--remote-allow-system-access', `--width=${options.window.width}`, `--height=${options.window.height}`],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.no_proxies_on': '',
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      'extensions.background.idle.timeout': backgroundIdle,
      ...(options.downloads === null ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
    },
  });
  const id = await browser.installExtension(options.extension);
  const origin = `moz-extension://${uuid}`;
  return {
    name: 'firefox',
    browser,
    origin,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      if (options.headless) await page.setViewport(options.window);
      // The load event of such a tab is never reported; its document answers all the same.
      await page.goto(origin + path, { waitUntil: [] });
      await until(`the extension's page ${path}`, () =>
        page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', origin),
      );
      return page;
    },
    killBackground: () => pause(2 * backgroundIdle),
    removeExtension: () => browser.uninstallExtension(id),
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    pressToolbar: async (page) => {
      await page.bringToFront();
      await inChrome(browser, pressButton);
    },
    pressInPopup: async (at) => {
      await inChrome(browser, inPopup(at, ['mousemove']));
      await pause(armedAfter);
      await inChrome(browser, inPopup(at, ['mousedown', 'mouseup']));
    },
    close: () => browser.close(),
  };
}

/** A click elsewhere would have closed the popup that is open still; a press on its own button does no more than that. */
const pressButton = `(async () => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  while (document.querySelector('.webextension-popup-browser')) await new Promise((resolve) => setTimeout(resolve, 20));
  const { extension } = WebExtensionPolicy.getByID('${addOn}');
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** The popup runs in another process than the toolbar, so its own process is given the events. */
function inPopup({ x, y }: { readonly x: number; readonly y: number }, types: readonly string[]): string {
  const events = `for (const type of ${JSON.stringify(types)}) content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 })`;
  const script = JSON.stringify(`data:application/javascript,${encodeURIComponent(events)}`);
  return `document.querySelector('.webextension-popup-browser').messageManager.loadFrameScript(${script}, false)`;
}
