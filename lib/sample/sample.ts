import type { Feedback, Import } from '../domain/feedback.ts';
import type { CalendarDate } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import type { StatusOverride, Theme } from '../domain/theme.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import { snoozeRows } from './snoozed.ts';
import { areaRows } from './areas.ts';
import { assignmentRows } from './assignments.ts';
import { calendarOf } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { feedbackRows } from './feedback.ts';
import { historyRows } from './history.ts';
import { sampleImportId, themeId, themeKey } from './identity.ts';
import { journeyRow, momentRows } from './journey.ts';
import { accountRows, people } from './people.ts';
import { placedNotes } from './placed-notes.ts';
import { seededRandom } from './random.ts';
import type { ThemeScript } from './script.ts';
import { themeScripts } from './theme-scripts.ts';

/**
 * The sample workspace: a year of feedback to Ferrow, a made-up company that sells bookings and payments to clubs, ending `today`.
 * The same `today` gives the same rows; on another day only the times differ, never an id or a key. One import row owns it, and
 * no id in it can be the id of anything imported or made by a person, so it can be taken out again as a whole.
 */
export function makeSample(today: CalendarDate): WorkspaceRows {
  const calendar = calendarOf(today);
  const now = calendar.startOfToday;
  const random = seededRandom(20_261_123);
  const notes = placedNotes(random);
  const cast = people(random, now);
  const feedback = feedbackRows(notes, cast, calendar, random);
  const accounts = accountRows(now);
  const themes = themeRows(calendar);
  const assignments = assignmentRows(notes, random, now);
  const moments = momentRows(themeScripts, calendar);
  const spoke = new Set(feedback.map(({ customerId }) => customerId));
  const customers = cast.rows.filter(({ id }) => spoke.has(id));
  return {
    accounts,
    customers,
    feedback,
    themes,
    assignments,
    regroupings: [],
    journeys: [journeyRow(now)],
    moments,
    ...historyRows({ themes, moments, feedback, assignments, accounts, customers }, calendar),
    snoozes: snoozeRows(calendar),
    areas: areaRows(now),
    imports: [importRow(feedback, calendar)],
  };
}

function themeRows(calendar: Calendar): readonly Theme[] {
  return themeScripts.map(({ name, statement, terms, owner, set, createdDaysAgo }) => ({
    ...newRow(themeId(name), calendar.startOfToday),
    key: themeKey(name),
    name,
    statement,
    terms: [...terms],
    owner,
    override: set === undefined ? null : overrideRow(set, calendar),
    archivedAt: null,
    createdAt: calendar.at(createdDaysAgo, 9 * 60),
    importId: sampleImportId,
  }));
}

function overrideRow({ daysAgo, ...said }: NonNullable<ThemeScript['set']>, calendar: Calendar): StatusOverride {
  return { ...said, at: calendar.at(daysAgo, 9 * 60) };
}

function importRow(feedback: readonly Feedback[], calendar: Calendar): Import {
  return {
    ...newRow(sampleImportId, calendar.startOfToday),
    fileName: 'ferrow-sample',
    source: 'sample',
    importedAt: calendar.startOfToday,
    added: feedback.length,
    alreadyHere: 0,
    refused: 0,
    state: 'done',
  };
}
