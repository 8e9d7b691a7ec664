import { useEffect, useEffectEvent, useState } from 'react';
import type { CitedItem, Draft } from '../../lib/domain/decision.ts';
import { drafts } from '../mutations.ts';

export type DraftWords = Pick<Draft, 'verdict' | 'because' | 'givesUp' | 'expects' | 'reviewOn' | 'decisionId'>;

export const noWords: DraftWords = { verdict: null, because: '', givesUp: '', expects: '', reviewOn: null, decisionId: null };

/** Pause in typing after which a draft is stored, in milliseconds. */
const pause = 300;

/**
 * What is being typed, kept with its item: stored in every pause of typing, and at once when the view goes away (another item, the
 * panel closed), so that a sentence half written is there on return.
 */
export function useDraft(item: CitedItem, stored: DraftWords) {
  const [words, setWords] = useState(stored);
  const [unsaved, setUnsaved] = useState(false);

  const save = useEffectEvent(() => {
    if (unsaved) void keep(item, words);
  });

  useEffect(() => {
    if (!unsaved) return;
    const timer = setTimeout(() => {
      save();
      setUnsaved(false);
    }, pause);
    return () => clearTimeout(timer);
  }, [unsaved, words]);

  useEffect(() => {
    const leave = () => save();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      save();
    };
  }, []);

  return {
    words,
    change: (changes: Partial<DraftWords>) => {
      setWords((before) => ({ ...before, ...changes }));
      setUnsaved(true);
    },
    /** Forgets what was typed, here and in the store. */
    drop: () => {
      setUnsaved(false);
      setWords(noWords);
      void drafts.drop(item.itemId);
    },
  } as const;
}

/** Whether anything was typed or chosen. */
export function hasWords({ verdict, because, givesUp, expects, reviewOn }: DraftWords): boolean {
  return verdict !== null || reviewOn !== null || [because, givesUp, expects].some((text) => text.trim() !== '');
}

async function keep(item: CitedItem, words: DraftWords): Promise<void> {
  if (hasWords(words)) await drafts.save({ ...words, itemId: item.itemId, item, savedAt: Date.now() });
  else await drafts.drop(item.itemId);
}
