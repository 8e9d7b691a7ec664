import type { Insight } from '../domain/decision.ts';
import { citedKeys } from './cited-keys.ts';
import type { Evidence } from './evidence.ts';
import { insightName } from './history.ts';
import type { Setting } from './setting.ts';

/** What an item's text cites, each key with its insight or as unknown here. */
export function citedInsights(body: string, setting: Setting): Evidence['cited'] {
  return citedKeys(body).map((key) => {
    const insight = insightByKey(key, setting);
    return insight ? { known: true, insight, name: insightName(insight, setting) } : { known: false, key };
  });
}

function insightByKey(key: string, { corpus, moments }: Setting): Insight | null {
  const theme = [...corpus.themes.values()].find((one) => one.key === key);
  if (theme) return { kind: 'theme', id: theme.id, key };
  const moment = moments.find((one) => one.key === key);
  if (moment) return { kind: 'moment', id: moment.id, key };
  const feedbackId = corpus.feedbackByKey.get(key);
  return feedbackId === undefined ? null : { kind: 'feedback', id: feedbackId, key };
}
