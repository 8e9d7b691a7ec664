import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Digest } from '../../evidence/digest.ts';
import type { Held, MentionColumns } from '../mention-columns.ts';

/** Notes of one record, by number; an empty line is a note that was dropped. */
export type Block = readonly string[];

/**
 * A part of the index that never changes once written: the postings of the notes numbered from `from` to before `to`, as buckets of
 * words, buckets of names, and tables of how many notes hold each word. `live` of them are not dropped.
 */
export type Segment = {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly live: number;
  readonly wordBits: number;
  readonly nameBits: number;
  readonly tableBits: number;
  readonly terms: number;
  readonly postings: number;
  readonly nameTerms: number;
  readonly namePostings: number;
};

/** What the index is made of. Segments come by ascending note, and no two overlap. */
export type IndexState = {
  readonly id: 'state';
  /** The tokenizer that made it. */
  readonly tokenizer: number;
  /** The number that the next note gets; none is given twice. */
  readonly next: number;
  readonly nextSegment: number;
  /** Notes that are not deleted, and the terms of all of them together. */
  readonly notes: number;
  readonly length: number;
  readonly segments: readonly Segment[];
  /** Segments that nobody new reads any more; deleted when those who still read them are done. */
  readonly retired: readonly { readonly id: number; readonly at: number }[];
  /** The segment that a merge is writing; one that was cut off is retired by the next. */
  readonly merging: number | null;
  /** Segments of which a record was found damaged; `besideSegments` where it was none of a segment. */
  readonly damaged: readonly number[];
  /** Notes that could not be read when the index was last made anew: damage took them, nobody dropped them. */
  readonly lost?: number;
  /** The index that takes this one's place when it has reached `next`. */
  readonly rebuilding: Rebuilding | null;
};

/** Parts that are made anew, in any order; where notes are dropped from one, that one is made again. */
export type Rebuilding = { readonly tokenizer: number; readonly parts: readonly RebuiltPart[] };
export type RebuiltPart = { readonly segment: Segment; readonly notes: number; readonly length: number };

/** Postings in the order they came, not yet sorted by term. */
export type Loose = { readonly keys: Float64Array; readonly notes: Uint32Array; readonly codes: Uint8Array };

/** Notes that came singly since the last segment. Queries read them as they read segments. */
export type Tail = { readonly id: 'tail'; readonly notes: Uint32Array; readonly words: Loose; readonly names: Loose };

/** Notes in segments that were dropped, ascending, and how often each word stands in them. */
export type Dead = {
  readonly id: 'dead';
  readonly notes: Uint32Array;
  readonly keys: Float64Array;
  readonly counts: Uint32Array;
};

export type ShelfRow = IndexState | Tail | Dead;

/** A digest, with the revision of the tables that it counts. */
export type DigestHead = Digest & { readonly stamp: string };

/** Every mention and the moments that its words lead to, with the revision of the tables that they are made from. */
export type KeptColumns = MentionColumns & { readonly worded: Held; readonly stamp: string };

/** The themes that each of those mentions belongs to, with the revision of all tables that the digest counts. */
export type KeptHeld = Held & { readonly stamp: string };

/** The part of the workspace's database that notes lie in. */
export type NoteDatabase = Dexie & {
  /** Feedback, 32 a record. */
  readonly blocks: Table<Block, number>;
  /** Records of the index by recordKey. */
  readonly index: Table<Uint8Array, string>;
  readonly shelf: Table<ShelfRow, ShelfRow['id']>;
};
