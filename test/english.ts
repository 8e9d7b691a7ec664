import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const locale = fileURLToPath(new URL('../locales/en.yml', import.meta.url));

/** Lets `i18n.t` speak the real English words in a unit test; the fake browser has none of its own. */
export async function speakEnglish(): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(locale));
  fakeBrowser.i18n.getMessage = (key, substitutions) => {
    const values = Array.isArray(substitutions) ? substitutions : [substitutions ?? ''];
    const message = messages[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, position: string) => String(values[Number(position) - 1] ?? ''));
  };
}
