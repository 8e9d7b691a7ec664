import { useState } from 'react';
import { i18n } from '#i18n';
import type { Quote } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import { quotePieces } from './quote-pieces.ts';
import { Said } from './Said.tsx';
import { shorten } from './shorten.ts';
import css from './Verbatim.module.css';

/** Characters of a verbatim that are shown before it is shortened. */
const room = 200;

/** The customer's exact words, those shared with the item on a soft ground; what is left out is counted and one press away. */
export function QuoteText({ quote, whole = false }: { readonly quote: Quote; readonly whole?: boolean }) {
  const [opened, setOpened] = useState(whole);
  const { text, language } = quote.feedback;
  const cut = shorten(text, quote.shared, opened ? Infinity : room);
  const words = (
    <>
      <LeftOut count={cut.before} onOpen={() => setOpened(true)} />
      {cut.before > 0 && ' '}
      {quotePieces(text, quote.shared, cut.start, cut.end).map((piece, index) =>
        piece.shared ? (
          <mark key={index}>
            <Said text={piece.text} />
          </mark>
        ) : (
          <Said key={index} text={piece.text} />
        ),
      )}
      {cut.after > 0 && ' '}
      <LeftOut count={cut.after} onOpen={() => setOpened(true)} />
    </>
  );
  return (
    <blockquote dir="auto" {...(language === null ? {} : { lang: language })} className={css.words}>
      <Words text={i18n.t('evidence.quoted', [part(0)])} parts={[words]} />
    </blockquote>
  );
}

function LeftOut({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  if (count === 0) return null;
  return (
    <button type="button" className={css.leftOut} title={i18n.t('evidence.showAllWords')} onClick={onOpen}>
      {i18n.t('evidence.leftOut', count, [format().count(count)])}
    </button>
  );
}
