import { launch, TargetType } from 'puppeteer-core';
import { armedAfter, type Driven, type LaunchOptions } from './driven.ts';
import { pause, until } from './until.ts';

/**
 * Chromium, Chrome or Edge. The extension is loaded over the debugging pipe, since branded builds refuse `--load-extension`;
 * real host names lead to the replicas by a resolver rule.
 */
export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const browser = await launch({
    executablePath: options.executable,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    headless: options.headless,
    defaultViewport: null,
    ...(options.profile === null ? {} : { userDataDir: options.profile }),
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      `--window-size=${options.window.width},${options.window.height}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      // The sandbox needs a user other than root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (options.downloads !== null) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  }
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;
  const worker = () =>
    browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin));
  await until('the background to start', worker);
  return {
    name: 'chromium',
    browser,
    origin,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      if (options.headless) await page.setViewport(options.window);
      await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
      return page;
    },
    killBackground: async () => {
      // Where the machine is busy it is begun anew before it was seen to be gone; then that one is ended too.
      await until('the background to end', async () => {
        const running = await worker()?.worker();
        await running?.close();
        return worker() === undefined;
      });
    },
    removeExtension: () => browser.uninstallExtension(id),
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    pressToolbar: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    pressInPopup: async ({ x, y }) => {
      const popup = browser.targets().find((target) => target.url().startsWith(`${origin}/panel.html?popup`));
      const page = await popup?.asPage();
      if (!page) throw new Error('there is no popup');
      await page.mouse.move(x, y);
      await pause(armedAfter);
      await page.mouse.click(x, y);
    },
    close: () => browser.close(),
  };
}
