import { bidiPieces } from './bidi.ts';
import css from './Said.module.css';

/** Text that people wrote elsewhere: isolated from the direction of what is around it, its own direction controls shown. */
export function Said({ text }: { readonly text: string }) {
  return (
    <bdi>
      {bidiPieces(text).map((piece, index) =>
        'text' in piece ? (
          piece.text
        ) : (
          <span key={index} className={css.control}>
            {piece.control}
          </span>
        ),
      )}
    </bdi>
  );
}
