import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CitedItem, Draft } from '../../lib/domain/decision.ts';
import { drafts } from '../mutations.ts';
import { draftQuery } from '../queries.ts';

export type DraftWords = Pick<Draft, 'verdict' | 'because' | 'givesUp' | 'expects' | 'reviewOn' | 'decisionId'>;

export const noWords: DraftWords = { verdict: null, because: '', givesUp: '', expects: '', reviewOn: null, decisionId: null };

/** Pause in typing after which every page is told of a draft, in milliseconds. */
const pause = 300;

/**
 * What is being typed, kept with its item: stored with every change, since a page may go without a word (Firefox drops what is under
 * way in one that it keeps for going back), so that a sentence half written is there on return. Others hear of it in a pause of
 * typing and when the view goes away. An item has one draft: where it is another's (`isOthers`), nothing typed here takes its place.
 */
export function useDraft(item: CitedItem, stored: DraftWords, isOthers: boolean) {
  const client = useQueryClient();
  const [words, setWords] = useState(stored);
  /** The words that are known to be in the store. */
  const [kept, setKept] = useState(stored);
  /** Nothing of them is to be kept any more. Not state: the view may go in the same moment, and would keep them in going. */
  const forgotten = useRef(isOthers);

  const save = useEffectEvent(() => {
    if (words !== kept && !forgotten.current) void keep(item, words).then(() => setKept(words));
  });
  const saveAtOnce = useEffectEvent(() => {
    if (words !== kept && !forgotten.current) drafts.saveAtOnce(item.itemId, hasWords(words) ? draftOf(item, words) : null);
  });

  const leave = useEffectEvent(() => {
    if (words === kept || forgotten.current) return;
    // Who comes back at once reads what was typed last, not what the store had told until then.
    client.setQueryData(draftQuery(item.itemId).queryKey, hasWords(words) ? draftOf(item, words) : null);
    save();
  });

  useEffect(() => {
    saveAtOnce();
    const timer = setTimeout(() => save(), pause);
    return () => clearTimeout(timer);
  }, [words]);

  useEffect(() => {
    const stop = new AbortController();
    addEventListener('pagehide', () => saveAtOnce(), { signal: stop.signal });
    return () => {
      stop.abort();
      leave();
    };
  }, []);

  const change = (changes: Partial<DraftWords>): void => {
    forgotten.current = isOthers;
    setWords((before) => ({ ...before, ...changes }));
  };
  return {
    words,
    change,
    /** Runs what makes a decision of the words and takes them out of the store; meanwhile nothing is kept, or it would come after. */
    settle: async (decide: () => Promise<boolean>): Promise<void> => {
      forgotten.current = true;
      if (await decide()) return;
      change({});
    },
    /** Forgets what was typed, here and in the store. */
    drop: () => {
      forgotten.current = true;
      setWords(noWords);
      setKept(noWords);
      if (!isOthers) void drafts.drop(item.itemId);
    },
  } as const;
}

/** Whether anything was typed or chosen. */
export function hasWords({ verdict, because, givesUp, expects, reviewOn }: DraftWords): boolean {
  return verdict !== null || reviewOn !== null || [because, givesUp, expects].some((text) => text.trim() !== '');
}

async function keep(item: CitedItem, words: DraftWords): Promise<void> {
  if (hasWords(words)) await drafts.save(draftOf(item, words));
  else await drafts.drop(item.itemId);
}

function draftOf(item: CitedItem, words: DraftWords): Draft {
  return { ...words, itemId: item.itemId, item, savedAt: Date.now() };
}
