import type * as z from 'zod/mini';
import { Fault } from '../domain/errors.ts';
import { checkSender, type Asker, type Own, type PageAsker, type PanelAsker } from '../messaging/check-sender.ts';
import type { Answer, FromPage, FromPanel, Sent } from '../messaging/protocol.ts';
import { toBackgroundSchemas } from '../messaging/schemas.ts';
import type { Sender } from '../messaging/transport.ts';

type Type = keyof FromPage | keyof FromPanel;
type Handler<T extends Type, From> = (data: Sent<T>, from: From) => Answer<T> | Promise<Answer<T>>;

export type PageAnswers = { readonly [T in keyof FromPage]: Handler<T, PageAsker> };
export type PanelAnswers = { readonly [T in keyof FromPanel]: Handler<T, PanelAsker> };

/** Answers a message to the background, after its sender and its form were checked. Throws `message-refused` for all others. */
export function answer(type: string, data: unknown, sender: Sender, own: Own, answers: PageAnswers & PanelAnswers): unknown {
  const asker = checkSender(type, sender, own);
  if (!asker || !isType(type)) throw new Fault('message-refused');
  return answerAs(type, data, asker, answers);
}

function answerAs<T extends Type>(
  type: T,
  data: unknown,
  asker: Asker,
  answers: { readonly [Each in Type]: Handler<Each, never> },
): Answer<T> | Promise<Answer<T>> {
  const schema: z.ZodMiniType<Sent<T>> = toBackgroundSchemas[type];
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new Fault('message-refused');
  // checkSender gave the kind of asker that this type is answered to.
  const handle = answers[type] as Handler<T, Asker>;
  return handle(parsed.data, asker);
}

function isType(type: string): type is Type {
  return Object.hasOwn(toBackgroundSchemas, type);
}
