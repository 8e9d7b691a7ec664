import { fileURLToPath } from 'node:url';
import { parseMessagesFile, type ParsedMessage } from '@wxt-dev/i18n/build';
import type { Fault } from '../lib/domain/errors.ts';

const locale = fileURLToPath(new URL('../locales/en.yml', import.meta.url));

/** The sentence for a fault, from the words that the extension shows; its values stand in the order of the code that threw it. */
export async function englishFault(fault: Fault): Promise<string> {
  const key = `errors.${fault.code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}`;
  const message = (await parseMessagesFile(locale)).find((each) => each.key.join('.') === key);
  if (!message) return fault.message;
  const values = Object.values(fault.values);
  return sentenceOf(message, values[0]).replace(/\$(\d)/gu, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}

/** The form for a number, chosen as the extension does: the one of exactly so many, else the general one. */
function sentenceOf(message: ParsedMessage, count: string | number | undefined): string {
  return message.type === 'plural' ? (message.plurals[String(count)] ?? message.plurals.n ?? '') : message.message;
}
