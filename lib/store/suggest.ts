import { isCounted, isUndecided } from '../domain/counted.ts';
import type { Feedback } from '../domain/feedback.ts';
import { idFromName } from '../domain/ids.ts';
import { newRow } from '../domain/row.ts';
import type { Assignment } from '../domain/theme.ts';
import { searchableText } from '../evidence/mentions.ts';
import { themeTexts } from '../evidence/theme-text.ts';
import { bandOf } from '../matching/confidence.ts';
import { suggestThemes } from '../matching/themes/assign.ts';
import type { ThemeModel } from '../matching/themes/theme-model.ts';
import { themeTrainer } from '../matching/themes/train-themes.ts';
import { revisionOf } from './changes.ts';
import { feedbackReader } from './feedback-reader.ts';
import type { Learned } from './learned.ts';
import { countedAssignments, livingSuggestions, present } from './present.ts';
import { write, type Workspace } from './workspace.ts';

/** How far a look for themes is: notes learned from, then notes looked at. */
export type Looking = { readonly step: 'learning' | 'looking'; readonly looked: number; readonly total: number };

type Run = {
  readonly now: number;
  readonly signal: AbortSignal;
  /** Lets others have their turn. */
  readonly breathe: () => Promise<void>;
  readonly tell: (looking: Looking) => void;
};

/** More teach little that is new and take long. */
const mostLearnedFrom = 10_000;
const mostSuggested = 3;
const notesAtOnce = 500;
const notesABreath = 100;

/** What the last look found, or null where something it was made from has changed since. */
export async function lastLook(ws: Workspace): Promise<Learned | null> {
  const [stamp, last] = await Promise.all([stampOf(ws), ws.learned.get('themes')]);
  return last?.id === 'themes' && last.stamp === stamp ? last : null;
}

/**
 * Learns the themes from the feedback that people and columns put in them, and suggests some for each item that belongs to none. Where
 * the likeliest is not probable, none is suggested. What a person turned down is not suggested again. Goes in slices, each written by
 * itself: where it is cut off, the next one begins anew. Null where feedback came or went meanwhile: then it has to.
 */
export async function suggestForLoose(ws: Workspace, run: Run): Promise<Learned | null> {
  const [stamp, feedback] = await Promise.all([stampOf(ws), feedbackRevision(ws)]);
  try {
    return await lookThrough(ws, stamp, feedback, run);
  } catch (error) {
    if (error instanceof Overtaken) return null;
    throw error;
  }
}

/** Feedback came or went while it was looked at; what was found may be for what is no longer here. */
class Overtaken extends Error {}

async function lookThrough(ws: Workspace, stamp: string, feedback: string, run: Run): Promise<Learned> {
  const counted = Map.groupBy(await countedAssignments(ws), ({ feedbackId }) => feedbackId);
  const total = await feedbackReader(ws).count();
  const model = await learn(ws, counted, total, run);
  if (model) await look(ws, model, { counted, total, feedback }, run);
  else await dropSuggestions(ws);
  const learned: Learned = { id: 'themes', stamp, themes: model?.themeIds.length ?? 0 };
  await write(ws, ['learned'], async () => {
    await assertSame(ws, feedback);
    if (total > 0) await ws.learned.put(learned);
  });
  return learned;
}

type LookedAt = {
  readonly counted: ReadonlyMap<string, readonly Assignment[]>;
  readonly total: number;
  /** Revision of the feedback. */
  readonly feedback: string;
};

async function look(
  ws: Workspace,
  model: ThemeModel,
  { counted, total, feedback }: LookedAt,
  { now, signal, breathe, tell }: Run,
): Promise<void> {
  let looked = 0;
  for await (const batch of feedbackReader(ws).iterate(notesAtOnce)) {
    signal.throwIfAborted();
    tell({ step: 'looking', looked, total });
    looked += batch.length;
    const loose = batch.filter(({ id }) => !counted.has(id));
    const found: Assignment[] = [];
    for (const [index, item] of loose.entries()) {
      if (index % notesABreath === 0) await breathe();
      found.push(...suggestionsFor(item, model, now));
    }
    await keep(ws, batch, found, feedback);
  }
}

function feedbackRevision(ws: Workspace): Promise<string> {
  return revisionOf(ws, ['feedback']);
}

/** In the transaction of a write. */
async function assertSame(ws: Workspace, feedback: string): Promise<void> {
  if ((await feedbackRevision(ws)) !== feedback) throw new Overtaken();
}

function stampOf(ws: Workspace): Promise<string> {
  return revisionOf(ws, ['feedback', 'themes', 'assignments']);
}

/** A theme's own words teach as one more note would, so that a new theme is suggested too. What is there by rule, they tell already. */
async function learn(
  ws: Workspace,
  counted: ReadonlyMap<string, readonly Assignment[]>,
  total: number,
  { signal, breathe, tell }: Run,
): Promise<ThemeModel | null> {
  const texts = themeTexts(await present(ws.themes));
  const known = new Set(texts.map(({ themeId }) => themeId));
  const trainer = themeTrainer();
  for (const { themeId, text } of texts) trainer.add(text, [themeId]);
  const quota = Math.ceil(mostLearnedFrom / Math.max(1, known.size));
  const taken = new Map<string, number>();
  let read = 0;
  for await (const batch of feedbackReader(ws).iterate(notesAtOnce)) {
    signal.throwIfAborted();
    tell({ step: 'learning', looked: read, total });
    read += batch.length;
    await breathe();
    for (const item of batch) {
      const said = (counted.get(item.id) ?? []).filter(({ how, themeId }) => how !== 'rule' && known.has(themeId));
      const wanted = said.map(({ themeId }) => themeId).filter((themeId) => (taken.get(themeId) ?? 0) < quota);
      if (wanted.length === 0) continue;
      for (const themeId of wanted) taken.set(themeId, (taken.get(themeId) ?? 0) + 1);
      trainer.add(searchableText(item), wanted);
    }
  }
  return trainer.finish(async () => {
    signal.throwIfAborted();
    await breathe();
  });
}

/** None where the likeliest is not probable; else that one, and what else is possible. */
function suggestionsFor(item: Feedback, model: ThemeModel, now: number): readonly Assignment[] {
  const found = suggestThemes(searchableText(item), model).slice(0, mostSuggested);
  if (bandOf(found[0]?.confidence ?? 0) !== 'strong') return [];
  return found
    .filter(({ confidence }) => bandOf(confidence) !== 'none')
    .map(({ themeId, confidence, reasons }) => ({
      ...newRow(idFromName('assignment', item.id, themeId), now),
      feedbackId: item.id,
      themeId,
      how: 'suggested',
      importId: item.importId,
      suggestion: { confidence, words: reasons.flatMap((reason) => ('words' in reason ? reason.words : [])) },
    }));
}

async function dropSuggestions(ws: Workspace): Promise<void> {
  const rows = await livingSuggestions(ws);
  if (rows.length === 0) return;
  await write(ws, ['suggestions'], () => ws.assignments.bulkDelete(rows.map(({ id }) => id)));
}

/** Puts what was found for these items in the place of what was suggested before. What somebody decided meanwhile stays. */
async function keep(ws: Workspace, batch: readonly Feedback[], found: readonly Assignment[], feedback: string): Promise<void> {
  const ids = batch.map(({ id }) => id);
  const here = await ws.assignments.where('feedbackId').anyOf(ids).toArray();
  if (found.length === 0 && !here.some(isUndecided)) return;
  await write(ws, ['suggestions'], async () => {
    await assertSame(ws, feedback);
    const rows = await ws.assignments.where('feedbackId').anyOf(ids).toArray();
    const placed = new Set(rows.filter((row) => row.deletedAt === null && isCounted(row)).map(({ feedbackId }) => feedbackId));
    const decided = new Set(rows.filter((row) => !isUndecided(row)).map(({ id }) => id));
    await ws.assignments.bulkDelete(rows.filter(isUndecided).map(({ id }) => id));
    await ws.assignments.bulkPut(found.filter((row) => !placed.has(row.feedbackId) && !decided.has(row.id)));
  });
}
