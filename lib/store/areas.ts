import type { AreaRule } from '../domain/area.ts';
import { Fault } from '../domain/errors.ts';
import { idFromName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import { write, type Workspace } from './workspace.ts';

export type NewArea = Pick<AreaRule, 'host' | 'base' | 'scope' | 'area'>;

/** Says to which product area a part of a tool belongs; one rule a part, saying it again changes it. Fault `name-missing` without a name. */
export function setArea(ws: Workspace, { host, base, scope, area }: NewArea, now: number): Promise<AreaRule> {
  const said = { host, base, scope: scope.trim(), area: area.trim() };
  if (said.area === '' || said.scope === '') throw new Fault('name-missing');
  // Name-based, so that two colleagues who say the same merge into one rule.
  const id = idFromName('area', host, base, said.scope.toLowerCase());
  return write(ws, ['areas'], async () => {
    const before = await ws.areas.get(id);
    const rule = before ? { ...revised(before, said, now), deletedAt: null } : { ...newRow(id, now), ...said };
    await ws.areas.put(rule);
    return rule;
  });
}

/** Takes a rule back; taking back what is not there does nothing. */
export function removeArea(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['areas'], async () => {
    const rule = await ws.areas.get(id);
    if (rule?.deletedAt === null) await ws.areas.put({ ...revised(rule, {}, now), deletedAt: now });
  });
}
