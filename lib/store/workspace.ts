import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { AreaRule } from '../domain/area.ts';
import type { Decision, Dismissal, Draft, Link } from '../domain/decision.ts';
import type { Account, Customer, Import } from '../domain/feedback.ts';
import { Fault } from '../domain/errors.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Regrouping } from '../domain/regrouping.ts';
import type { Snooze } from '../domain/snooze.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import type { Settings } from '../domain/settings.ts';
import { tableNames } from '../domain/tables.ts';
import { currentDatabase, firstDatabase, nextDatabase } from './databases.ts';
import { assertLayout } from './layout.ts';
import { migrate } from './migrations.ts';
import type { Block, DigestHead, KeptColumns, KeptHeld, ShelfRow } from './notes/records.ts';
import type { Judged, Learned, SignalsInferred } from './learned.ts';
import type { Stated } from './stated.ts';
import { asFault } from './storage-faults.ts';

/** How the columns of files with these headers were read last time; the plan is the importer's own. */
export type RememberedMapping = { readonly headers: string; readonly plan: unknown; readonly savedAt: number };

/** How often a table was written; what is cached elsewhere compares these. */
export type TableRevision = { readonly table: string; readonly revision: number };

/** The browser counts ten versions for each of the library's. */
const nativeVersions = 10;

/** The local database. Only lib/store touches it. */
export class Workspace extends Dexie {
  declare readonly accounts: Table<Account, string>;
  declare readonly customers: Table<Customer, string>;
  declare readonly themes: Table<Theme, string>;
  declare readonly assignments: Table<Assignment, string>;
  declare readonly regroupings: Table<Regrouping, string>;
  declare readonly journeys: Table<Journey, string>;
  declare readonly moments: Table<Moment, string>;
  declare readonly decisions: Table<Decision, string>;
  declare readonly links: Table<Link, string>;
  declare readonly dismissals: Table<Dismissal, string>;
  declare readonly snoozes: Table<Snooze, string>;
  declare readonly areas: Table<AreaRule, string>;
  declare readonly imports: Table<Import, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly learned: Table<Learned | Judged | SignalsInferred, string>;
  declare readonly stated: Table<Stated, string>;
  declare readonly mappings: Table<RememberedMapping, string>;
  declare readonly settings: Table<{ readonly id: 'settings'; readonly value: Partial<Settings> }, string>;
  declare readonly revisions: Table<TableRevision, string>;
  /** Feedback, 32 a record; see notes/. */
  declare readonly blocks: Table<Block, number>;
  /** Records of the index by recordKey. */
  declare readonly index: Table<Uint8Array, string>;
  /** What figures need of all feedback; see digests.ts. */
  declare readonly digests: Table<DigestHead | KeptColumns | KeptHeld | string, string>;
  declare readonly shelf: Table<ShelfRow, ShelfRow['id']>;

  /** It could not be opened, and never will by this handle. One that was closed for a newer version stays closed instead. */
  isBroken = false;

  constructor(name: string) {
    super(name, { cache: 'disabled' });
    migrate(this);
    const own = this.verno * nativeVersions;
    this.on('ready', () => {
      // The library opens what a later version made as if it was its own; rows may mean something else there.
      if (this.backendDB().version > own) throw new Fault('storage-outdated');
      assertLayout(this.backendDB(), this.tables);
    });
    // Another page brings a newer version: let go at once, or it would wait for ever, and stay away. This page then says to reload.
    this.on('versionchange', ({ newVersion }) => {
      this.close();
      return newVersion === null;
    });
  }

  /** Opens the one in use of the databases that have the first one's name and a number. */
  override open(): PromiseExtended<Dexie> {
    const named = this.name === firstDatabase && !this.isOpen() ? currentDatabase() : Promise.resolve(this.name);
    return Dexie.Promise.resolve(named)
      .then((name) => {
        Object.assign(this, { name });
        return super.open();
      })
      .catch((error: unknown) => {
        this.isBroken = true;
        throw error;
      });
  }
}

/** Opens a database by name; a fault says why it cannot be had (private window, full disk, newer version). */
export async function openWorkspace(name = firstDatabase): Promise<Workspace> {
  const opened = new Workspace(name);
  try {
    await opened.open();
  } catch (error) {
    throw asFault(error);
  }
  return opened;
}

let shared: Workspace | undefined;

/** The one handle of this page or worker, opened by its first use; another one where that failed, so that trying again is that. */
export function workspace(): Workspace {
  if (shared === undefined || shared.isBroken) shared = new Workspace(firstDatabase);
  return shared;
}

/** Begins an empty database in place of the one in use, which stays as it is. Every page that opens the workspace after this has it. */
export async function beginFresh(): Promise<void> {
  const fresh = await openWorkspace(await nextDatabase());
  fresh.close();
}

/**
 * Tables that carry the rows of rowSchemas, and local ones that never leave this browser. `suggestions` are those assignments that
 * no figure counts: whoever writes only them leaves everything that was made from the others as it is.
 */
export const storedTables = [...tableNames, 'suggestions', 'learned', 'drafts', 'mappings', 'settings', 'stated'] as const;
export type StoredTable = (typeof storedTables)[number];

const packed: Partial<Record<StoredTable, readonly string[]>> = {
  feedback: ['blocks', 'index', 'shelf', 'digests'],
  suggestions: ['assignments'],
};

/** The tables of the database that stored tables lie in: most are tables of their own. */
export function physicalTables(tables: readonly StoredTable[]): string[] {
  return [...new Set(tables.flatMap((table) => packed[table] ?? [table]))];
}

/**
 * Runs one readwrite transaction over these tables and counts their revisions up in it, so that a crash leaves either all or
 * nothing and every other page hears of it.
 */
export async function write<T>(ws: Workspace, tables: readonly StoredTable[], change: () => Promise<T>): Promise<T> {
  try {
    return await ws.transaction('rw', [...physicalTables(tables), 'revisions'], async () => {
      const result = await change();
      const written: readonly StoredTable[] = tables.includes('assignments')
        ? [...new Set([...tables, 'suggestions' as const])]
        : tables;
      const before = await ws.revisions.bulkGet([...written]);
      await ws.revisions.bulkPut(written.map((table, index) => ({ table, revision: (before[index]?.revision ?? 0) + 1 })));
      return result;
    });
  } catch (error) {
    throw asFault(error);
  }
}
