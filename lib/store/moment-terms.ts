import type { Moment } from '../domain/journey.ts';
import { present } from './present.ts';
import type { Workspace } from './workspace.ts';

/** Moments that feedback belongs to by its words, with these. */
export type WordedMoment = Pick<Moment, 'id' | 'terms'>;

/** The moments that have terms, in the order of their ids. */
export async function wordedMoments(ws: Workspace): Promise<readonly WordedMoment[]> {
  const moments = (await present(ws.moments)).filter(({ terms }) => terms.length > 0);
  return moments.map(({ id, terms }) => ({ id, terms })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A string that differs whenever a term does, and stays when anything else of a moment is changed; empty without any. */
export async function termsStamp(ws: Workspace): Promise<string> {
  const moments = await wordedMoments(ws);
  return moments.length === 0 ? '' : JSON.stringify(moments.map(({ id, terms }) => [id, ...terms]));
}
