import type { Insight } from '../domain/decision.ts';
import { citedKeys } from './cited-keys.ts';
import type { Evidence } from './evidence.ts';
import { insightName } from './history.ts';
import type { FeedbackReader } from './source.ts';
import type { Setting } from './setting.ts';

/** What an item's text cites, each key with its insight or as unknown here. */
export function citedInsights(body: string, setting: Setting, feedback: FeedbackReader): Promise<Evidence['cited']> {
  return Promise.all(
    citedKeys(body).map(async (key) => {
      const insight = await insightByKey(key, setting, feedback);
      return insight ? { known: true, insight, name: insightName(insight, setting) } : { known: false, key };
    }),
  );
}

async function insightByKey(key: string, { corpus, moments }: Setting, feedback: FeedbackReader): Promise<Insight | null> {
  const theme = [...corpus.themes.values()].find((one) => one.key === key);
  if (theme) return { kind: 'theme', id: theme.id, key };
  const moment = moments.find((one) => one.key === key);
  if (moment) return { kind: 'moment', id: moment.id, key };
  const feedbackId = await feedback.idOfKey(key);
  return feedbackId === null ? null : { kind: 'feedback', id: feedbackId, key };
}
