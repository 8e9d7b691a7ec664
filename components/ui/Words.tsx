import { Fragment, type ReactNode } from 'react';

/** First of the private-use characters that stand for parts while a sentence is put together. */
const firstMark = 0xe000;

/**
 * The mark to give a translated sentence in place of its part number `index`, so that the translation decides where the part
 * stands: `<Words text={i18n.t('panel.x', [part(0)])} parts={[<b>23</b>]} />`. Whatever people wrote is always a part, never
 * text of the sentence, so that it cannot be mistaken for a mark.
 */
export function part(index: number): string {
  return String.fromCharCode(firstMark + index);
}

/** A translated sentence with elements in it. */
export function Words({ text, parts }: { readonly text: string; readonly parts: readonly ReactNode[] }) {
  return text
    .split(/([\uE000-\uE0FF])/u)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece.charCodeAt(0) - firstMark]}</Fragment>);
}
