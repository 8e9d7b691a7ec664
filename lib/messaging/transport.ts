import { browser } from '#imports';
import { Fault, type FaultCode } from '../domain/errors.ts';
import type { Answer, FromPage, FromPanel, MessageType, Relayed, Sent, ToPage } from './protocol.ts';

/** A message on its way. `to` lets every context ignore what is meant for another. */
export type Envelope = { readonly to: 'background' | 'page'; readonly type: string; readonly data?: unknown };

/** What goes back: the answer or the code of a fault. Never an error's own words or stack, which may quote what was stored. */
type Reply = { readonly ok: true; readonly answer?: unknown } | { readonly ok: false; readonly code: FaultCode };

/** Who sent a message, as the browser vouches for it. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

type Send<Type extends MessageType> = undefined extends Sent<Type> ? [data?: Sent<Type>] : [data: Sent<Type>];

/** Messages that may be said twice: a background that ends at that moment answers nothing, and another one starts. */
const repeatable: ReadonlySet<MessageType> = new Set(['hello', 'reportReading', 'leavePage', 'viewTab']);
const pausesMs = [100, 400, 1_500];

/**
 * From a page's script or the panel to the background. Throws a Fault: the answer's own, or `message-failed` when nobody
 * answered.
 */
export async function sendToBackground<Type extends keyof (FromPage & FromPanel)>(
  type: Type,
  ...[data]: Send<Type>
): Promise<Answer<Type>> {
  const envelope: Envelope = { to: 'background', type, data };
  const send = (): Promise<unknown> => browser.runtime.sendMessage(envelope).catch(() => null);
  let reply = await send();
  for (const pause of repeatable.has(type) ? pausesMs : []) {
    if (isReply(reply)) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    reply = await send();
  }
  return opened(reply, 'message-failed') as Answer<Type>;
}

/** From the background to the content script of a tab. Throws a Fault, `page-changed` when none runs there. */
export async function sendToTab<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  ...[data]: Send<Type>
): Promise<Answer<Type>> {
  const envelope: Envelope = { to: 'page', type, data };
  const reply: unknown = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).catch(() => null);
  return opened(reply, 'page-changed') as Answer<Type>;
}

/** From the panel to the content script of a tab, by way of the background. Throws a Fault, `page-changed` when none runs there. */
export async function sendToPage<Type extends Relayed>(tabId: number, type: Type, ...[data]: Send<Type>): Promise<Answer<Type>> {
  return (await sendToBackground('askPage', { tabId, type, data })) as Answer<Type>;
}

/**
 * Answers the messages meant for this context until the signal aborts. `handle` gives the answer or throws a Fault; any other
 * error is told as `message-failed` and nothing more.
 */
export function receive(
  to: Envelope['to'],
  handle: (type: string, data: unknown, sender: Sender) => unknown,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: Sender, reply: (reply: Reply) => void): boolean => {
    if (!isEnvelope(message) || message.to !== to) return false;
    void replyWith(() => handle(message.type, message.data, sender)).then(reply);
    // Keeps the channel open; both browsers understand this, a promise only one (docs/adr/0004-messaging.md).
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** Runs at once, not after a tick: a user's click is known only while its message is being handled. */
function replyWith(answer: () => unknown): Promise<Reply> {
  const failed = (error: unknown): Reply => ({ ok: false, code: error instanceof Fault ? error.code : 'message-failed' });
  try {
    return Promise.resolve(answer()).then((value) => ({ ok: true, answer: value ?? null }), failed);
  } catch (error) {
    return Promise.resolve(failed(error));
  }
}

function opened(reply: unknown, whenNobody: FaultCode): unknown {
  if (!isReply(reply)) throw new Fault(whenNobody);
  if (!reply.ok) throw new Fault(reply.code);
  return reply.answer;
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'to' in message && 'type' in message && typeof message.type === 'string'
  );
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
