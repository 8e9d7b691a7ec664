import type { SignalKind } from '../../domain/feedback.ts';
import { asksFor, asksQuestion } from './asking.ts';
import { isEnglish } from './english.ts';
import { sentencesOf } from './sentences.ts';
import { valenceOf } from './valence.ts';

/** How far from 0 the words of a text have to be to make it praise or a problem. Chosen by measurement: docs/signals.md. */
const margin = 0.115;

/** How much of a long text is read. UTF-16 code units. */
const longest = 2_000;

export type Words = { readonly title: string | null; readonly text: string; readonly language: string | null };

/**
 * The kind of point that words make, where they say it clearly enough; null where they do not, and for languages other than
 * English. What is clearly bad is a problem though it ends in a wish; a wish goes before praise, and praise before a question, since
 * those of a clear judgement are seldom asked of anybody.
 */
export function inferSignal({ title, text, language }: Words): SignalKind | null {
  const read = (title === null ? text : `${title}\n${text}`).slice(0, longest);
  const sentences = sentencesOf(read);
  if (sentences.length === 0 || !isEnglish(read, sentences, language)) return null;
  const valence = valenceOf(sentences);
  if (valence <= -margin) return 'problem';
  if (asksFor(sentences)) return 'request';
  if (valence >= margin) return 'praise';
  return asksQuestion(sentences) ? 'question' : null;
}
