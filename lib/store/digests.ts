import type { Mention } from '../analysis/mention.ts';
import { digestFeedback, type Digested } from '../evidence/digest.ts';
import { revisionOf } from './changes.ts';
import { feedbackReader } from './feedback-reader.ts';
import { termsStamp, wordedMoments } from './moment-terms.ts';
import { countedAssignments, present } from './present.ts';
import type { Workspace } from './workspace.ts';

const counted = ['feedback', 'customers', 'accounts', 'assignments', 'areas'] as const;
const headKey = 'head';

/** The digest, and the members of these themes and moments. Where anything was written since it was made, it is made again first. */
export async function readDigest(ws: Workspace, insightIds: readonly string[]): Promise<Digested> {
  const [stamp, head, lists] = await ws.transaction('r', [ws.digests, ws.revisions, ws.moments], async () => {
    return Promise.all([stampOf(ws), ws.digests.get(headKey), ws.digests.bulkGet([...insightIds])]);
  });
  if (head === undefined || typeof head === 'string' || head.stamp !== stamp) return makeOnce(ws, stamp);
  const members = new Map<string, readonly Mention[]>();
  insightIds.forEach((id, index) => {
    const list = lists[index];
    if (typeof list === 'string') members.set(id, unpackMentions(list));
  });
  return { digest: head, members };
}

const making = new WeakMap<Workspace, { readonly stamp: string; readonly made: Promise<Digested> }>();

/** All who ask while one is made from what stands under this stamp, or from something newer, get that one. */
function makeOnce(ws: Workspace, stamp: string): Promise<Digested> {
  const running = making.get(ws);
  if (running?.stamp === stamp) return running.made;
  const made = makeDigest(ws).finally(() => {
    if (making.get(ws)?.made === made) making.delete(ws);
  });
  making.set(ws, { stamp, made });
  return made;
}

/** Makes the digest and keeps it, unless somebody wrote meanwhile: then it is given and not kept. */
export async function makeDigest(ws: Workspace): Promise<Digested> {
  const stamp = await stampOf(ws);
  const [assignments, accounts, customers, areas, moments] = await Promise.all([
    countedAssignments(ws),
    present(ws.accounts),
    present(ws.customers),
    present(ws.areas),
    wordedMoments(ws),
  ]);
  const made = await digestFeedback(feedbackReader(ws).iterate(), { assignments, accounts, customers, areas, moments });
  await ws.transaction('rw', [ws.digests, ws.revisions, ws.moments], async () => {
    if ((await stampOf(ws)) !== stamp) return;
    await ws.digests.clear();
    await ws.digests.put({ ...made.digest, stamp }, headKey);
    const ids = [...made.members.keys()];
    await ws.digests.bulkPut(
      ids.map((id) => packMentions(made.members.get(id) ?? [])),
      ids,
    );
  });
  return made;
}

/** A string that differs whenever anything changed that a digest is made from. */
async function stampOf(ws: Workspace): Promise<string> {
  return (await Promise.all([revisionOf(ws, counted), termsStamp(ws)])).join(' ');
}

/** Strings of a list, each once, and a row of places among them (-1: none) for each mention. */
type Packed = { readonly words: readonly string[]; readonly rows: readonly (readonly (number | null)[])[] };

/** Accounts, segments and moments repeat from mention to mention, so that each is written once. */
function packMentions(mentions: readonly Mention[]): string {
  const places = new Map<string, number>();
  const at = (word: string | null): number => {
    if (word === null) return -1;
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  };
  const rows = mentions.map((one) => [
    ...[at(one.feedbackId), at(one.voice), at(one.unit), at(one.person), one.saidAt, at(one.signal), at(one.source)],
    ...[at(one.segment), at(one.plan), at(one.area), one.arr, at(one.momentId), Number(one.inferred)],
  ]);
  return JSON.stringify({ words: [...places.keys()], rows } satisfies Packed);
}

function unpackMentions(packed: string): readonly Mention[] {
  const { words, rows } = JSON.parse(packed) as Packed;
  const word = (place: number | null | undefined) => words[place ?? -1] ?? null;
  return rows.map(([feedbackId, voice, unit, person, saidAt, signal, source, segment, plan, area, arr, momentId, inferred]) => ({
    feedbackId: word(feedbackId) ?? '',
    voice: word(voice) ?? '',
    unit: word(unit) as Mention['unit'],
    person: word(person),
    saidAt: saidAt ?? null,
    signal: word(signal) as Mention['signal'],
    source: word(source) ?? '',
    segment: word(segment),
    plan: word(plan),
    area: word(area),
    arr: arr ?? 0,
    momentId: word(momentId),
    inferred: inferred === 1,
  }));
}
