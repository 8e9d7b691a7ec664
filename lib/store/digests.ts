import type { Mention } from '../analysis/mention.ts';
import { digestOf, mentionedIn, readSaid, type Digested, type Mentioned, type Said } from '../evidence/digest.ts';
import { revisionOf } from './changes.ts';
import { feedbackReader } from './feedback-reader.ts';
import { packColumns, packHeld, unpackColumns, unpackHeld } from './mention-columns.ts';
import { termsStamp, wordedMoments } from './moment-terms.ts';
import type { DigestHead, KeptColumns, KeptHeld } from './notes/records.ts';
import { countedAssignments, present } from './present.ts';
import type { StoredTable, Workspace } from './workspace.ts';

/** What mentions are made from, beside the terms of moments; who assigns feedback to a theme changes none of them. */
const said = ['feedback', 'customers', 'accounts', 'areas'] as const;
const counted = [...said, 'assignments'] as const;
const headKey = 'head';
const columnsKey = 'columns';
const heldKey = 'held';

type Made = Digested & Mentioned;

type Read = {
  readonly head: DigestHead;
  /** Null where nothing belongs to a theme or moment. */
  readonly members: Map<string, readonly Mention[] | null>;
};

/** Mentions that a page keeps of what it read before. */
const mostKept = 20_000;
const kept = new WeakMap<Workspace, Read>();

/**
 * The digest, and the members of these themes and moments. Where anything was written since it was made, it is made again first. What this
 * page read before is not read again as long as it holds.
 */
export async function readDigest(ws: Workspace, insightIds: readonly string[]): Promise<Digested> {
  const before = kept.get(ws);
  const unread = insightIds.filter((id) => !before?.members.has(id));
  const [stamp, head, lists] = await ws.transaction('r', [ws.digests, ws.revisions, ws.moments], async () => {
    return Promise.all([stampOf(ws, counted), before?.head ?? ws.digests.get(headKey), ws.digests.bulkGet(unread)]);
  });
  if (!isHead(head)) return makeOnce(ws, stamp);
  if (head.stamp !== stamp) {
    if (!before) return makeOnce(ws, stamp);
    kept.delete(ws);
    return readDigest(ws, insightIds);
  }
  const members = new Map(before?.members);
  unread.forEach((id, index) => {
    const list = lists[index];
    members.set(id, typeof list === 'string' ? unpackMentions(list) : null);
  });
  keep(ws, { head, members });
  const asked = insightIds.flatMap((id): readonly (readonly [string, readonly Mention[]])[] => {
    const list = members.get(id);
    return list ? [[id, list]] : [];
  });
  return { digest: head, members: new Map(asked) };
}

/** Reads the digest for whoever asks next, if it holds. */
export async function readDigestAhead(ws: Workspace): Promise<void> {
  const [stamp, head] = await ws.transaction('r', [ws.digests, ws.revisions, ws.moments], async () => {
    return Promise.all([stampOf(ws, counted), ws.digests.get(headKey)]);
  });
  if (isHead(head) && head.stamp === stamp) keep(ws, { head, members: new Map() });
}

function keep(ws: Workspace, read: Read): void {
  let mentions = 0;
  for (const list of read.members.values()) mentions += list?.length ?? 0;
  kept.set(ws, mentions > mostKept ? { ...read, members: new Map() } : read);
}

/** Every mention and what it belongs to. Where anything was written since they were kept, they are made again first. */
export async function readMentioned(ws: Workspace): Promise<Mentioned> {
  const [stamp, held, columns] = await ws.transaction('r', [ws.digests, ws.revisions, ws.moments], async () => {
    return Promise.all([stampOf(ws, counted), ws.digests.get(heldKey), ws.digests.get(columnsKey)]);
  });
  if (!isHeld(held) || held.stamp !== stamp || !isColumns(columns)) return makeOnce(ws, stamp);
  return { ...saidIn(columns), themesOf: unpackHeld(held, columns.count) };
}

function saidIn(columns: KeptColumns): Said {
  return { mentions: unpackColumns(columns), wordedAt: unpackHeld(columns.worded, columns.count) };
}

const making = new WeakMap<Workspace, { readonly stamp: string; readonly made: Promise<Made> }>();

/** All who ask while one is made from what stands under this stamp, or from something newer, get that one. */
function makeOnce(ws: Workspace, stamp: string): Promise<Made> {
  const running = making.get(ws);
  if (running?.stamp === stamp) return running.made;
  const made = makeDigest(ws).finally(() => {
    if (making.get(ws)?.made === made) making.delete(ws);
  });
  making.set(ws, { stamp, made });
  return made;
}

/** Makes the digest and keeps it, unless somebody wrote meanwhile: then it is given and not kept. */
export async function makeDigest(ws: Workspace): Promise<Made> {
  const [stamp, saidStamp] = await Promise.all([stampOf(ws, counted), stampOf(ws, said)]);
  const before = await ws.digests.get(columnsKey);
  const sound = isColumns(before) && before.stamp === saidStamp ? before : null;
  const [assignments, accounts, customers, areas, moments] = await Promise.all([
    countedAssignments(ws),
    present(ws.accounts),
    present(ws.customers),
    present(ws.areas),
    wordedMoments(ws),
  ]);
  const here = sound ? saidIn(sound) : await readSaid(feedbackReader(ws).iterate(), { accounts, customers, areas, moments });
  const mentioned = mentionedIn(here, assignments);
  const digested = digestOf(mentioned, { accounts, customers });
  const columns = sound ?? { ...packColumns(here.mentions), worded: packHeld(here.wordedAt), stamp: saidStamp };
  const head = { ...digested.digest, stamp };
  const held = { ...packHeld(mentioned.themesOf), stamp };
  await ws.transaction('rw', [ws.digests, ws.revisions, ws.moments], async () => {
    if ((await stampOf(ws, counted)) !== stamp) return;
    await ws.digests.clear();
    await ws.digests.bulkPut([head, columns, held], [headKey, columnsKey, heldKey]);
    const ids = [...digested.members.keys()];
    await ws.digests.bulkPut(
      ids.map((id) => packMentions(digested.members.get(id) ?? [])),
      ids,
    );
  });
  return { ...digested, ...mentioned };
}

type Kept = DigestHead | KeptColumns | KeptHeld | string | undefined;

function isHead(row: Kept): row is DigestHead {
  return typeof row === 'object' && 'occasions' in row;
}

function isColumns(row: Kept): row is KeptColumns {
  return typeof row === 'object' && 'count' in row;
}

function isHeld(row: Kept): row is KeptHeld {
  return typeof row === 'object' && 'rows' in row;
}

/** A string that differs whenever one of these tables was written, or a moment's terms were. */
async function stampOf(ws: Workspace, tables: readonly StoredTable[]): Promise<string> {
  return (await Promise.all([revisionOf(ws, tables), termsStamp(ws)])).join(' ');
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
