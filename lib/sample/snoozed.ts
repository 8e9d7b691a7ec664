import { idFromName } from '../domain/ids.ts';
import { newRow } from '../domain/row.ts';
import type { Snooze } from '../domain/snooze.ts';
import type { Calendar } from './calendar.ts';
import { mara } from './company/teams.ts';
import { taxProfiles } from './company/work-items.ts';
import { sampleId } from './identity.ts';

/** What rests in the silence register: the oldest review that is overdue, until the work that it waits for is decided. */
export function snoozeRows(calendar: Calendar): readonly Snooze[] {
  const subjectId = sampleId('decision', taxProfiles.itemId);
  return [
    {
      ...newRow(idFromName('snooze', subjectId, 'review-overdue'), calendar.startOfToday),
      subjectId,
      cause: 'review-overdue',
      because: 'Tax profiles are planned in January',
      until: calendar.dateIn(60),
      snoozedAt: calendar.at(20, 10 * 60),
      snoozedBy: mara,
    },
  ];
}
