import type { Mention } from '../analysis/mention.ts';
import { digestOf, mentionedIn, readMentions, type Digested, type Mentioned } from '../evidence/digest.ts';
import { revisionOf } from './changes.ts';
import { feedbackReader } from './feedback-reader.ts';
import { packColumns, packHeld, unpackColumns, unpackHeld } from './mention-columns.ts';
import type { DigestHead, KeptColumns, KeptHeld } from './notes/records.ts';
import { countedAssignments, present } from './present.ts';
import type { Workspace } from './workspace.ts';

/** What mentions are made from; who assigns feedback to a theme changes none of them. */
const said = ['feedback', 'customers', 'accounts'] as const;
const counted = [...said, 'assignments'] as const;
const headKey = 'head';
const columnsKey = 'columns';
const heldKey = 'held';

type Made = Digested & Mentioned;

/** The digest, and the members of these themes and moments. Where anything was written since it was made, it is made again first. */
export async function readDigest(ws: Workspace, insightIds: readonly string[]): Promise<Digested> {
  const [stamp, head, lists] = await ws.transaction('r', [ws.digests, ws.revisions], async () => {
    return Promise.all([revisionOf(ws, counted), ws.digests.get(headKey), ws.digests.bulkGet([...insightIds])]);
  });
  if (!isHead(head) || head.stamp !== stamp) return makeOnce(ws, stamp);
  const members = new Map<string, readonly Mention[]>();
  insightIds.forEach((id, index) => {
    const list = lists[index];
    if (typeof list === 'string') members.set(id, unpackMentions(list));
  });
  return { digest: head, members };
}

/** Every mention and what it belongs to. Where anything was written since they were kept, they are made again first. */
export async function readMentioned(ws: Workspace): Promise<Mentioned> {
  const [stamp, held, columns] = await ws.transaction('r', [ws.digests, ws.revisions], async () => {
    return Promise.all([revisionOf(ws, counted), ws.digests.get(heldKey), ws.digests.get(columnsKey)]);
  });
  if (!isHeld(held) || held.stamp !== stamp || !isColumns(columns)) return makeOnce(ws, stamp);
  return { mentions: unpackColumns(columns), themesOf: unpackHeld(held, columns.count) };
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
  const [stamp, saidStamp] = await Promise.all([revisionOf(ws, counted), revisionOf(ws, said)]);
  const kept = await ws.digests.get(columnsKey);
  const sound = isColumns(kept) && kept.stamp === saidStamp ? kept : null;
  const [assignments, accounts, customers] = await Promise.all([
    countedAssignments(ws),
    present(ws.accounts),
    present(ws.customers),
  ]);
  const mentions = sound ? unpackColumns(sound) : await readMentions(feedbackReader(ws).iterate(), { accounts, customers });
  const mentioned = mentionedIn(mentions, assignments);
  const digested = digestOf(mentioned, { accounts, customers });
  const columns = sound ?? { ...packColumns(mentions), stamp: saidStamp };
  const head = { ...digested.digest, stamp };
  const held = { ...packHeld(mentioned.themesOf), stamp };
  await ws.transaction('rw', [ws.digests, ws.revisions], async () => {
    if ((await revisionOf(ws, counted)) !== stamp) return;
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

type Packed = readonly [
  string,
  string,
  Mention['unit'],
  string | null,
  number | null,
  Mention['signal'],
  string,
  string | null,
  number,
  string | null,
];

function packMentions(mentions: readonly Mention[]): string {
  return JSON.stringify(
    mentions.map(({ feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId }): Packed => {
      return [feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId];
    }),
  );
}

function unpackMentions(packed: string): readonly Mention[] {
  return (JSON.parse(packed) as readonly Packed[]).map(
    ([feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId]) => {
      return { feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId };
    },
  );
}
