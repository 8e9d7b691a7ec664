import type { Browser } from 'puppeteer-core';

type Connection = { readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }> };
type Contexts = { readonly contexts: readonly { readonly context: string }[] };

/** Runs a script in Firefox's own window, where its toolbar is: WebDriver BiDi reaches it, the driver has no words for it. */
export async function inChrome(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (result as Contexts).contexts[0]?.context;
  const ran = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type } = ran.result as { readonly type: string };
  if (type !== 'success') throw new Error(`in Firefox's window: ${JSON.stringify(ran.result)}`);
}
