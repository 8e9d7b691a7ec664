import { browser } from '#imports';
import { Fault } from '../domain/errors.ts';
import { itemId } from '../domain/item-id.ts';
import type { Host, ItemReference, Reading } from '../hosts/host.ts';
import { isFromBackground } from '../messaging/from-background.ts';
import { isToPageType, toPageGuards } from '../messaging/page-guards.ts';
import type { Answer, Sent, ToPage, Welcome } from '../messaging/protocol.ts';
import { receive } from '../messaging/transport.ts';
import type { Surroundings } from './read-items.ts';
import type { Shown } from './show-on-page.ts';

type Parts = {
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly shown: Shown;
  readonly readAgain: () => void;
  readonly latest: () => Reading | null;
  /** Null once the site is off. */
  readonly sayHello: () => Promise<Welcome | null>;
  readonly ended: AbortController;
};

type Answers = { readonly [Type in keyof ToPage]: (data: Sent<Type>) => Answer<Type> | Promise<Answer<Type>> };

/** Answers the background, and through it the panel, after the sender and the message's form were checked. */
export function answerBackground(parts: Parts): void {
  const { signal } = parts.ended;
  const answers = answersOf(parts);
  // Not by getURL, which gives the address of this session here.
  const origin = import.meta.env.FIREFOX
    ? new URL(browser.runtime.getURL('/panel.html')).origin
    : `chrome-extension://${browser.runtime.id}`;
  const own = { id: browser.runtime.id, origin };
  receive(
    'page',
    (type, data, sender) => {
      if (!isToPageType(type) || !isFromBackground(sender, own)) throw new Fault('message-refused');
      return answerAs(type, data, answers);
    },
    signal,
  );
}

function answerAs<Type extends keyof ToPage>(type: Type, data: unknown, answers: Answers): Answer<Type> | Promise<Answer<Type>> {
  const isSound: (data: unknown) => data is Sent<Type> = toPageGuards[type];
  if (!isSound(data)) throw new Fault('message-refused');
  return answers[type](data);
}

function answersOf({ host, surroundings, shown, readAgain, latest, sayHello, ended }: Parts): Answers {
  return {
    showPanel: (open) => {
      if (open === 'toggle') shown.panel.toggle();
      else if (open) shown.panel.open();
      else shown.panel.close();
    },
    dock: shown.panel.move,
    focusPage: shown.focusPage,
    readAgain,
    write: async (order) => {
      const { request } = order;
      const reference = referenceOf(latest());
      // The panel may lag behind the page, and several requests of one press take time.
      if (!reference || itemId(reference) !== order.itemId) return { done: false, why: 'page-changed', detail: null };
      const writer = host.writers.find(({ id, offeredFor }) => id === request.kind && offeredFor(reference));
      if (!writer) return { done: false, why: 'not-found', detail: null };
      return writer.write(request, reference, { ...surroundings, url: surroundings.address(), signal: ended.signal });
    },
    panelReady: ({ nonce }) => shown.acknowledge(nonce),
    areYouThere: () => true,
    checkSite: async () => {
      if (!(await sayHello())) ended.abort();
    },
  };
}

function referenceOf(reading: Reading | null): ItemReference | null {
  if (reading?.state === 'item') return reading.item;
  return reading && 'reference' in reading ? reading.reference : null;
}
