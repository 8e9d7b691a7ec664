import { queryOptions } from '@tanstack/react-query';
import { Fault } from '../lib/domain/errors.ts';
import { suggestAreas, type AreaSuggestion } from '../lib/evidence/area-suggestions.ts';
import { placeOf } from '../lib/hosts/place.ts';
import { removeArea, setArea, type NewArea } from '../lib/store/areas.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { listImports } from '../lib/store/imports.ts';
import { readCustomOrigins } from '../lib/store/site-settings.ts';
import { workspace } from '../lib/store/workspace.ts';

export type { AreaSuggestion };

/** Which part of which tool belongs to which product area, and what links already made speak for. */
export const areasQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'areas'],
    meta: { tables: ['areas', 'links', 'feedback', 'themes', 'assignments', 'imports'] },
    queryFn: async () => {
      const source = evidenceSource(workspace());
      const [rules, suggestions, imports] = await Promise.all([source.areas(), suggestAreas(source), listImports(workspace())]);
      const sources = new Set(imports.filter(({ state }) => state === 'done').map(({ source }) => source));
      return {
        rules: rules.toSorted((a, b) => (`${a.host} ${a.scope}` < `${b.host} ${b.scope}` ? -1 : 1)),
        suggestions,
        sources: [...sources].sort(),
      };
    },
  });

/** What can be done with areas from a page of the extension. */
export const areaActions = {
  set: (rule: NewArea) => setArea(workspace(), rule, Date.now()),
  remove: (id: string) => removeArea(workspace(), id, Date.now()),
  /** Says it of the part of a tool that an address lies in, or of a component or folder within. Fault `place-unknown` for any other address. */
  setFor: async (address: string, within: string, area: string) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const place = url && placeOf(url, await readCustomOrigins());
    if (!place) throw new Fault('place-unknown');
    const scope = [place.scope, within.trim().replace(/^\/+|\/+$/g, '')].filter(Boolean).join('/');
    return setArea(workspace(), { ...place, scope, area }, Date.now());
  },
  /** Says it of all feedback from a source, or of what carries a tag there; what came with an area of its own keeps that. */
  setForFeedback: (source: string, tag: string, area: string) => {
    const scope = source.trim() === '' ? '' : [source.trim(), tag.trim()].filter(Boolean).join('/');
    return setArea(workspace(), { host: 'feedback', base: '', scope, area }, Date.now());
  },
} as const;
