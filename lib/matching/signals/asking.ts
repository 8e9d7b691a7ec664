import type { Sentence } from './sentences.ts';

const thing =
  '(?:add|allow|let(?! (?:me|us) know)|include|support|consider|provide|enable|implement|introduce|offer|bring back|make it possible)';
const good = '(?:great|good|nice|helpful|useful|awesome|amazing|cool|handy|perfect|lovely|better)';

/** How wishes are put in English, folded words with one blank between them. */
const wishes: readonly RegExp[] = [
  new RegExp(`\\b(?:please|pls|plz|kindly) (?:also )?${thing}\\b`),
  new RegExp(`\\b(?:can|could|would|will) (?:you|we|u) (?:guys )?(?:please |pls )?(?:also )?${thing}\\b`),
  new RegExp(`\\b(?:you|they) (?:really )?(?:should|ought to) (?:really |also )?${thing}\\b`),
  new RegExp(`\\b(?:would|itd|thatd|will) (?:also )?be (?:\\w+ )?${good} (?:if|to have|to be able|to see|with)\\b`),
  /\b(?:would|id|wed) (?:really |also )?(?:love|like|appreciate|prefer) (?:it if|if|to see|to have|to be able|an option|a way)\b/,
  /\bwish (?:there|it|you|they|she|he|(?:the|this|that|your|my) \w+) (?:were|was|would|could|had|came|let|offered|supported|allowed)\b/,
  /\bwish (?:i|we) (?:could|was able|were able|had (?:a|an|the) (?:way|option|ability|choice))\b/,
  /\b(?:need|needs|want|add|missing|lacks|lacking|miss) (?:an|a|the) (?:\w+ )?(?:way|option|ability|feature|possibility|setting|button) (?:to|for|of|that|where)\b/,
  /\bthere should be (?:a|an|some|more|the)\b/,
  /\b(?:feature|enhancement) (?:request|suggestion)\b|^(?:suggestion|idea|request|wishlist)\b/,
];

/** Questions that are recognised without their mark: nobody states anything this way. */
const opensQuestion =
  /^(?:how (?:do|can|could|to|would|should|does)|is there (?:a|an|any)|are there any|can (?:i|we|someone|anyone|anybody)|could (?:someone|anyone)|does (?:anyone|anybody|someone)|has any(?:one|body)|what is the (?:best|right|correct) way|where (?:is|are|do|can)|any (?:way|chance|idea) )\b/;
/** How a sentence opens that asks, if it ends in a question mark. */
const mayOpenQuestion =
  /^(?:(?:hi|hello|hey|so|and|but|ok|also|please|sorry) )*(?:how|what|whats|where|wheres|when|which|who|whose|is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|has|have|had|isnt|arent|cant|wont|dont|doesnt|any|anyone|anybody)\b/;

/** Whether a text wishes for something that is not there. */
export function asksFor(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ words }) => {
    const said = words.join(' ');
    return wishes.some((wish) => wish.test(said));
  });
}

/** Whether a text is a question: it begins or ends with one. One in the middle is most often asked of nobody. */
export function asksQuestion(sentences: readonly Sentence[]): boolean {
  return [sentences[0], sentences.at(-1)].some((sentence) => {
    const said = sentence?.words.join(' ') ?? '';
    return opensQuestion.test(said) || (sentence?.asks === true && (sentences.length === 1 || mayOpenQuestion.test(said)));
  });
}
