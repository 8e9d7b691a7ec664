import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Fault } from '../lib/domain/errors.ts';

const locale = fileURLToPath(new URL('../locales/en.yml', import.meta.url));

/** The sentence for a fault, from the words that the extension shows; its values stand in the order of the code that threw it. */
export async function englishFault(fault: Fault): Promise<string> {
  const key = `errors.${fault.code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}`;
  const message = (await parseMessagesFile(locale)).find((each) => each.key.join('.') === key);
  if (message?.type !== 'simple') return fault.message;
  const values = Object.values(fault.values);
  return message.message.replace(/\$(\d)/gu, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}
