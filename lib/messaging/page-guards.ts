import type { Sent, ToPage } from './protocol.ts';

type Guards = { readonly [Type in keyof ToPage]: (data: unknown) => data is Sent<Type> };

/** What a content script accepts, written by hand: it carries no zod. */
export const toPageGuards: Guards = {
  showPanel: (data) => typeof data === 'boolean' || data === 'toggle',
  dock: (data) => data === 'page' || data === 'browser',
  focusPage: isNothing,
  readAgain: isNothing,
  write: (data): data is Sent<'write'> => isRecord(data) && typeof data.itemId === 'string' && isWriteRequest(data.request),
  panelReady: (data): data is Sent<'panelReady'> => isRecord(data) && typeof data.nonce === 'string',
  areYouThere: isNothing,
  checkSite: isNothing,
};

/** Whether a page is ever sent a message of this type. */
export function isToPageType(type: string): type is keyof ToPage {
  return Object.hasOwn(toPageGuards, type);
}

function isWriteRequest(data: unknown): boolean {
  if (!isRecord(data)) return false;
  if (data.kind === 'add-trailer') return isTexts(data.lines);
  if (data.kind === 'add-remote-link') return typeof data.insightKey === 'string' && typeof data.title === 'string';
  return data.kind === 'insert-text';
}

function isNothing(data: unknown): data is undefined {
  return data === undefined || data === null;
}

function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((text) => typeof text === 'string');
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
