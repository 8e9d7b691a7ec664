import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CitedItem } from '../lib/domain/decision.ts';
import { Fault } from '../lib/domain/errors.ts';
import { itemId, itemLabel } from '../lib/domain/item-id.ts';
import type { Comparison } from '../lib/evidence/compare.ts';
import type { Compared } from '../lib/evidence/compared.ts';
import { freezeTheme } from '../lib/evidence/freeze.ts';
import { locate } from '../lib/hosts/registry.ts';
import { recordDecision, removeDecision, type DecisionWords } from '../lib/store/decisions.ts';
import { readCustomOrigins } from '../lib/store/site-settings.ts';
import { workspace } from '../lib/store/workspace.ts';
import { askCounting } from './ask-counting.ts';
import { me } from './signature.ts';
import { counted } from './workspace-queries.ts';

/** Verbatims frozen with a decision, as many as the panel shows beside a theme. */
const quotesFrozen = 2;

/** Themes by their keys and items by their ids, side by side; those that the workspace lacks are left out. */
export const compareQuery = (names: readonly ({ readonly key: string } | { readonly itemId: string })[]) =>
  queryOptions({
    queryKey: ['workspace', 'compare', names],
    meta: { tables: counted },
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askCounting('compare', { names }, { signal }),
  });

/** Where a trade-off is recorded: on an item that is known here, or on the one at an address. */
export type RecordedOn = { readonly item: CitedItem } | { readonly address: string };

export const tradeOffActions = {
  /** Decides for one column, with the evidence of its themes as it stands. Fault `place-unknown` where no item is at the address. */
  record: async (on: RecordedOn, words: DecisionWords, chosen: Compared, window: Comparison['window']) => {
    const item = 'item' in on ? on.item : await itemAt(on.address);
    const evidence = chosen.of.map((detail) => freezeTheme({ ...detail, quotes: detail.quotes.slice(0, quotesFrozen) }, window));
    return recordDecision(workspace(), { ...words, item, evidence, decidedBy: await me() }, Date.now());
  },
  takeBack: (id: string) => removeDecision(workspace(), id, Date.now()),
} as const;

async function itemAt(address: string): Promise<CitedItem> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const reference = url && locate(url, await readCustomOrigins());
  if (!reference || reference.key === null) throw new Fault('place-unknown');
  return { ...reference, itemId: itemId(reference), title: itemLabel({ ...reference, title: reference.key }) };
}
