import type { WorkItem } from '../../../../lib/domain/work-item.ts';
import type { IndexReader } from '../../../../lib/matching/matching.ts';
import { match } from '../../../../lib/matching/match.ts';

const shown = 20;

/** The notes that the first stage ranks first: those that matching asks the texts of. It goes no further. */
export function rankedFirst(words: readonly string[], reader: IndexReader): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const documents: IndexReader['documents'] = (notes) => {
      resolve(notes.slice(0, shown));
      return Promise.resolve([]);
    };
    match({ ...askedItem(words), parentTitle: null }, { ...reader, documents, themes: () => Promise.resolve([]) }).catch(reject);
  });
}

/** A ticket that says these words. */
export function askedItem(words: readonly string[]): WorkItem {
  const base = 'https://bench.atlassian.net';
  return {
    host: 'jira',
    kind: 'issue',
    key: 'BENCH-1',
    base,
    url: `${base}/browse/BENCH-1`,
    tab: null,
    title: words.join(' '),
    body: '',
    labels: [],
    components: [],
    paths: [],
    state: null,
    type: null,
    project: 'BENCH',
    parent: null,
    branch: null,
    mode: null,
    fields: {},
  };
}
