import type { Mention } from '../analysis/mention.ts';
import { digestFeedback, type Digested } from '../evidence/digest.ts';
import { revisionOf } from './changes.ts';
import { feedbackReader } from './feedback-reader.ts';
import { countedAssignments, present } from './present.ts';
import type { Workspace } from './workspace.ts';

const counted = ['feedback', 'customers', 'accounts', 'assignments'] as const;
const headKey = 'head';

/** The digest, and the members of these themes and moments. Where anything was written since it was made, it is made again first. */
export async function readDigest(ws: Workspace, insightIds: readonly string[]): Promise<Digested> {
  const [stamp, head, lists] = await ws.transaction('r', [ws.digests, ws.revisions], async () => {
    return Promise.all([revisionOf(ws, counted), ws.digests.get(headKey), ws.digests.bulkGet([...insightIds])]);
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
  const stamp = await revisionOf(ws, counted);
  const [assignments, accounts, customers] = await Promise.all([
    countedAssignments(ws),
    present(ws.accounts),
    present(ws.customers),
  ]);
  const made = await digestFeedback(feedbackReader(ws).iterate(), { assignments, accounts, customers });
  await ws.transaction('rw', [ws.digests, ws.revisions], async () => {
    if ((await revisionOf(ws, counted)) !== stamp) return;
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
  0 | 1,
];

function packMentions(mentions: readonly Mention[]): string {
  return JSON.stringify(
    mentions.map(({ feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId, inferred }): Packed => {
      return [feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId, inferred ? 1 : 0];
    }),
  );
}

function unpackMentions(packed: string): readonly Mention[] {
  return (JSON.parse(packed) as readonly Packed[]).map(
    ([feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId, inferred]) => {
      return { feedbackId, voice, unit, person, saidAt, signal, source, segment, arr, momentId, inferred: inferred === 1 };
    },
  );
}
