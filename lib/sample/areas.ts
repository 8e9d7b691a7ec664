import type { AreaRule } from '../domain/area.ts';
import type { Instant } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import { sampleId } from './identity.ts';
import { jira } from './company/tools.ts';

/** Which Jira project belongs to which area. */
const areaOfProject = { PAY: 'Payments', BOOK: 'Bookings', CLUB: 'Clubs', PLAT: 'Platform' } as const;

export function areaRows(now: Instant): readonly AreaRule[] {
  return Object.entries(areaOfProject).map(([project, area]) => ({
    ...newRow(sampleId('area', project), now),
    host: 'jira' as const,
    base: jira,
    scope: project,
    area,
  }));
}
