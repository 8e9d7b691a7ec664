import type { WorkItem } from '../domain/work-item.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import { evidenceSource } from '../store/evidence-source.ts';
import { readSettings } from '../store/settings.ts';
import { workspace } from '../store/workspace.ts';

/** The number of themes that the panel would show first for this item, made by the same function. */
export async function countThemes(item: WorkItem): Promise<number> {
  const ws = workspace();
  const { windowDays, onlyAreas } = await readSettings(ws);
  const { themes } = await gatherEvidence(item, evidenceSource(ws), { now: Date.now(), windowDays, onlyAreas });
  return themes.length;
}
