/** Characters that turn the direction of the text after them (Unicode UAX 9), and how people see that they are there. */
const directions: ReadonlyMap<string, string> = new Map([
  ['\u061c', 'ALM'],
  ['\u200e', 'LRM'],
  ['\u200f', 'RLM'],
  ['\u202a', 'LRE'],
  ['\u202b', 'RLE'],
  ['\u202c', 'PDF'],
  ['\u202d', 'LRO'],
  ['\u202e', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
]);

const anyDirection = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/u;

export type SaidPiece = { readonly text: string } | { readonly control: string };

/** A text cut at its direction controls, each of which is given by its name instead of its effect. */
export function bidiPieces(text: string): readonly SaidPiece[] {
  return text
    .split(anyDirection)
    .map((piece, index): SaidPiece => (index % 2 === 0 ? { text: piece } : { control: directions.get(piece) ?? '?' }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** The same for places that hold no elements (tooltips, labels): each control as `[RLO]`. */
export function withoutBidi(text: string): string {
  return bidiPieces(text)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.control}]`))
    .join('');
}
