import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

export type Message = { readonly to: string; readonly type: string; readonly data?: unknown };

type Answer = { readonly ok: boolean; readonly code?: string } | null | undefined;
type Chrome = {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<Answer> };
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly scripting: { readonly executeScript: (what: object) => Promise<readonly { readonly result: string[] }[]> };
};

/**
 * Sends messages from a document of the extension, or, where `address` is given, as the content script of the tab with that address
 * does; gives for each `ok`, the code of its refusal, or `nobody` where no one listened.
 */
export async function say(
  where: Page | Frame,
  messages: readonly Message[],
  address: string | null = null,
): Promise<readonly string[]> {
  return where.evaluate(
    async (said, url) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const speak = async (all: readonly Message[]): Promise<string[]> => {
        const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
        const replies: string[] = [];
        for (const message of all) {
          const reply = await runtime.sendMessage(message).catch(() => null);
          replies.push(!reply ? 'nobody' : reply.ok ? 'ok' : (reply.code ?? 'no code'));
        }
        return replies;
      };
      if (url === null) return speak(said);
      const tab = (await tabs.query({})).find((one) => one.url === url);
      if (!tab) return ['no such tab'];
      const target = { tabId: tab.id };
      // Which runs from its source there, and names nothing outside of itself.
      const results = await scripting.executeScript({ target, func: speak, args: [said] }).catch(() => []);
      return results[0]?.result ?? ['not permitted'];
    },
    messages,
    address,
  );
}

/** Writes another extension, which sends `messages` to the one with this id and tells `report` what came back. */
export async function otherExtension(folder: string, id: string, messages: readonly Message[], report: string): Promise<string> {
  const path = join(folder, 'other-extension');
  await mkdir(path, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    host_permissions: ['https://*/*'],
    browser_specific_settings: { gecko: { id: 'other@ferrow.example', data_collection_permissions: { required: ['none'] } } },
  };
  const script = `
    const messages = ${JSON.stringify(messages)};
    const heard = [];
    const port = chrome.runtime.connect(${JSON.stringify(id)});
    port.onMessage.addListener((message) => heard.push(JSON.stringify(message)));
    (async () => {
      for (const message of messages) {
        port.postMessage(message);
        const reply = await chrome.runtime.sendMessage(${JSON.stringify(id)}, message).catch(() => null);
        if (reply) heard.push(JSON.stringify(reply));
      }
    })().catch(() => undefined).finally(() => fetch(${JSON.stringify(report)}, { method: 'POST', body: JSON.stringify({ said: messages.length, heard }) }));
  `;
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'background.js'), script);
  return path;
}
