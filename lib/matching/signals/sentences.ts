import { fold } from '../fold.ts';
import { eachRun } from '../runs.ts';

/** A sentence: its words, folded, and whether it ends in a question mark. */
export type Sentence = { readonly words: readonly string[]; readonly asks: boolean };

const line = 0x0a;
const mark = 0x3f;
const ends: ReadonlySet<number> = new Set([line, mark, 0x21, 0x2e, 0x3b, 0x2026]);

/** The sentences of a text, those without a word left out. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let words: string[] = [];
  let wordEnd = 0;
  const end = (to: number): void => {
    let [isEnd, asks] = [to === text.length, false];
    for (let at = wordEnd; at < to; at++) {
      const code = text.charCodeAt(at);
      if (ends.has(code)) isEnd = true;
      if (code === mark) asks = true;
    }
    if (!isEnd || words.length === 0) return;
    sentences.push({ words, asks });
    words = [];
  };
  eachRun(text, (start, runEnd, plain) => {
    end(start);
    const run = text.slice(start, runEnd);
    words.push(plain ? run.toLowerCase() : fold(run));
    wordEnd = runEnd;
  });
  end(text.length);
  return sentences;
}
