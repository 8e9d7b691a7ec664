import type { z } from 'zod';
import { Fault } from '../domain/errors.ts';
import { checkSender, type Asker, type Own } from '../messaging/check-sender.ts';
import type { Answer, FromPage, Sent } from '../messaging/protocol.ts';
import { fromPageSchemas } from '../messaging/schemas.ts';
import type { Sender } from '../messaging/transport.ts';

/** The content script that asks: its tab, and the origin and address that the browser vouches for. */
export type PageAsker = Extract<Asker, { kind: 'page' }>;

export type PageAnswers = {
  readonly [Type in keyof FromPage]: (data: Sent<Type>, page: PageAsker) => Answer<Type> | Promise<Answer<Type>>;
};

/** Answers a content script's message, after its sender and its form were checked. Throws `message-refused` for all others. */
export function answerPage(type: string, data: unknown, sender: Sender, own: Own, answers: PageAnswers): unknown {
  const asker = checkSender(type, sender, own);
  if (asker?.kind !== 'page' || !isFromPage(type)) throw new Fault('message-refused');
  return answerAs(type, data, asker, answers);
}

function answerAs<Type extends keyof FromPage>(
  type: Type,
  data: unknown,
  asker: PageAsker,
  answers: PageAnswers,
): Answer<Type> | Promise<Answer<Type>> {
  const schema: z.ZodType<Sent<Type>> = fromPageSchemas[type];
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new Fault('message-refused');
  return answers[type](parsed.data, asker);
}

function isFromPage(type: string): type is keyof FromPage {
  return Object.hasOwn(fromPageSchemas, type);
}
