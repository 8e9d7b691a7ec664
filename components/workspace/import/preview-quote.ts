import type { Quote } from '../../../lib/evidence/evidence.ts';
import type { ImportedItem } from '../../../lib/importers/imported.ts';

const row = { id: '', rev: 0, updatedAt: 0, deletedAt: null, importId: null };

/** An item that is not stored yet, in the form that verbatims are shown from. */
export function previewQuote(item: ImportedItem): Quote {
  const { account, customer, segment, plan, arr, signal } = item;
  return {
    feedback: { ...row, ...item, key: '', tags: [...item.tags], customerId: null, accountId: null, momentId: null },
    account: account === null ? null : { ...row, name: account, segment, plan, arr },
    customer,
    segment,
    signal,
    shared: [],
  };
}
