import { keyFromName } from '../domain/ids.ts';
import type { Feedback, Rating, Signal } from '../domain/feedback.ts';
import { newRow } from '../domain/row.ts';
import type { Calendar } from './calendar.ts';
import { channels } from './channels.ts';
import { momentId, sampleId, sampleImportId } from './identity.ts';
import { accountId } from './people.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';
import type { ChannelName } from './script.ts';
import type { Note } from './tell.ts';

/** A note with what its script says of it. */
export type PlacedNote = Note & {
  readonly theme: string | null;
  readonly moment: string | null;
  readonly area: string | null;
  readonly signal: Signal['kind'] | null;
};

/** Notes as feedback, oldest first, numbered within their source as a helpdesk would. */
export function feedbackRows(
  notes: readonly PlacedNote[],
  people: People,
  calendar: Calendar,
  random: Random,
): readonly Feedback[] {
  const now = calendar.startOfToday;
  const lastIds = new Map<ChannelName, number>();
  return [...notes]
    .sort((one, other) => other.daysAgo - one.daysAgo || one.minute - other.minute)
    .map((note): Feedback => {
      const channel = channels[note.group.channel];
      const number = (lastIds.get(note.group.channel) ?? channel.firstId) + random.between(1, 9);
      lastIds.set(note.group.channel, number);
      const externalId = `${channel.idPrefix}${number}`;
      const rating = ratingFor(note, random);
      return {
        ...newRow(feedbackId(note), now),
        key: keyFromName('F', 10, 'feedback', channel.source, note.text),
        source: channel.source,
        channel: channel.words,
        externalId,
        text: note.text,
        title: null,
        language: note.group.language ?? 'en',
        saidAt: calendar.at(note.daysAgo, note.minute),
        customerId: people.somebody(note.account, random)?.id ?? null,
        accountId: note.account === null ? null : accountId(note.account),
        signal: signalFor(note, rating, random),
        rating,
        momentId: note.moment === null ? null : momentId(note.moment),
        area: note.area,
        tags: note.area === null ? [] : [note.area.toLowerCase()],
        url: channel.address === null ? null : `${channel.address}${externalId}`,
        importId: sampleImportId,
      };
    });
}

/** Id of a note, by its words: no two notes are the same. */
export function feedbackId(note: Note): string {
  return sampleId('feedback', note.text);
}

/** Bounds of the rating that somebody who makes such a point gives, as shares of the scale. */
const moods = { problem: [0, 0.36], request: [0.5, 0.8], question: [0.5, 0.8], praise: [0.85, 1] } as const;

function ratingFor({ group, signal }: PlacedNote, random: Random): Rating | null {
  const { scale } = channels[group.channel];
  if (scale === null) return null;
  const [low, high] = moods[signal ?? 'question'];
  const [first, last] = [low, high].map((share) => Math.round(scale.min + share * (scale.max - scale.min)));
  return { ...scale, value: random.between(first ?? scale.min, last ?? scale.max) };
}

function signalFor({ group, signal }: PlacedNote, rating: Rating | null, random: Random): Signal | null {
  if (signal === null) return null;
  if (group.inferred === true) return { kind: signal, from: 'inferred' };
  if (rating !== null && (signal === 'problem' || signal === 'praise')) return { kind: signal, from: 'rating' };
  if (random.chance(0.1)) return { kind: signal, from: 'inferred' };
  return { kind: signal, from: random.chance(0.5) ? 'confirmed' : 'column' };
}
