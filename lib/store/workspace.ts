import Dexie, { type Table } from 'dexie';
import type { AreaRule } from '../domain/area.ts';
import type { Decision, Dismissal, Draft, Link } from '../domain/decision.ts';
import type { Account, Customer, Feedback, Import } from '../domain/feedback.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Assignment, Theme } from '../domain/theme.ts';
import type { Settings } from '../domain/settings.ts';
import { tableNames } from '../domain/tables.ts';
import { migrate } from './migrations.ts';
import { asFault } from './storage-faults.ts';

/** A row as it stood before an import changed it, so that undoing the import puts it back. */
export type Replaced = { readonly id: string; readonly importId: string; readonly before: Account; readonly revAfter: number };

/** How the columns of files with these headers were read last time; the plan is the importer's own. */
export type RememberedMapping = { readonly headers: string; readonly plan: unknown; readonly savedAt: number };

/** How often a table was written; what is cached elsewhere compares these. */
export type TableRevision = { readonly table: string; readonly revision: number };

/** The local database. Only lib/store touches it. */
export class Workspace extends Dexie {
  declare readonly accounts: Table<Account, string>;
  declare readonly customers: Table<Customer, string>;
  declare readonly feedback: Table<Feedback, string>;
  declare readonly themes: Table<Theme, string>;
  declare readonly assignments: Table<Assignment, string>;
  declare readonly journeys: Table<Journey, string>;
  declare readonly moments: Table<Moment, string>;
  declare readonly decisions: Table<Decision, string>;
  declare readonly links: Table<Link, string>;
  declare readonly dismissals: Table<Dismissal, string>;
  declare readonly areas: Table<AreaRule, string>;
  declare readonly imports: Table<Import, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly replaced: Table<Replaced, string>;
  declare readonly mappings: Table<RememberedMapping, string>;
  declare readonly settings: Table<{ readonly id: 'settings'; readonly value: Partial<Settings> }, string>;
  declare readonly revisions: Table<TableRevision, string>;

  constructor(name: string) {
    super(name, { cache: 'disabled' });
    migrate(this);
    // Another page brings a newer version: let go at once, or it would wait for ever. Its own page then says to reload.
    this.on('versionchange', () => this.close());
  }
}

/** Opens a database by name; a fault says why it cannot be had (private window, full disk, newer version). */
export async function openWorkspace(name = 'throughline'): Promise<Workspace> {
  const opened = new Workspace(name);
  try {
    await opened.open();
  } catch (error) {
    throw asFault(error);
  }
  return opened;
}

let shared: Workspace | undefined;

/** The one handle of this page or worker, opened by its first use. */
export function workspace(): Workspace {
  shared ??= new Workspace('throughline');
  return shared;
}

/** Tables that carry the rows of rowSchemas, and local ones that never leave this browser. */
export const storedTables = [...tableNames, 'drafts', 'mappings', 'settings', 'replaced'] as const;
export type StoredTable = (typeof storedTables)[number];

/**
 * Runs one readwrite transaction over these tables and counts their revisions up in it, so that a crash leaves either all or
 * nothing and every other page hears of it.
 */
export async function write<T>(ws: Workspace, tables: readonly StoredTable[], change: () => Promise<T>): Promise<T> {
  try {
    return await ws.transaction('rw', [...tables, 'revisions'], async () => {
      const result = await change();
      const before = await ws.revisions.bulkGet([...tables]);
      await ws.revisions.bulkPut(tables.map((table, index) => ({ table, revision: (before[index]?.revision ?? 0) + 1 })));
      return result;
    });
  } catch (error) {
    throw asFault(error);
  }
}
