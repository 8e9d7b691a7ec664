import type { Field } from './fields.ts';
import { vocabulary } from './vocabulary.ts';

type Known = Exclude<Field, 'details'>;
type Phrase = { readonly words: readonly string[]; readonly rank: number };

const phrases = Object.fromEntries(
  Object.entries(vocabulary).map(([field, text]) => {
    const list = text.split(/\s+/u);
    return [field, list.map((phrase, index): Phrase => ({ words: phrase.split('_'), rank: 1 - index / list.length }))];
  }),
) as unknown as Readonly<Record<Known, readonly Phrase[]>>;

/** A header as words: lower case, without accents, split at signs, capitals and digits: "Review_SubmitDate" is three. */
export function headerTokens(header: string): readonly string[] {
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/ß/gu, 'ss');
  const plain = spaced
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}]+|\d+|#/gu) ?? [];
}

/** A question or a request, as surveys have for headers. Single words in such a sentence say nothing about what it holds. */
export function isQuestion(header: string): boolean {
  if (/[?？]/u.test(header) || /^q\d+(?:[_.]\d+)*$/iu.test(header.trim())) return true;
  return /\s/u.test(header.trim()) && headerTokens(header).length >= 7;
}

/**
 * How well a header names a field, 0 to 1. All of it must be the phrase, or begin or end with it: the word that names the
 * thing stands last in Germanic languages ("review text") and first in Romance ones ("data_avaliacao").
 */
export function headerScore(header: string, field: Known): number {
  const tokens = headerTokens(header);
  return Math.max(0, ...phrases[field].map((phrase) => phraseScore(tokens, phrase)));
}

function phraseScore(tokens: readonly string[], { words, rank }: Phrase): number {
  const [word = ''] = words;
  const whole = tokens.join(' ');
  const wanted = words.join(' ');
  if (whole === wanted) return 0.9 + 0.1 * rank;
  const [token = ''] = tokens;
  // Chinese, Japanese and Korean write no spaces: a phrase may be any end of the word.
  if (tokens.length === 1 && words.length === 1 && word.length >= 2 && /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)) {
    if (token.endsWith(word)) return 0.75 + 0.05 * rank;
    return token.startsWith(word) ? 0.6 + 0.05 * rank : 0;
  }
  const covers = words.length / tokens.length;
  if (covers >= 1) return 0;
  if (whole.endsWith(` ${wanted}`)) return 0.5 + 0.3 * covers + 0.05 * rank;
  return leads.has(word) && whole.startsWith(`${wanted} `) ? 0.5 + 0.3 * covers + 0.05 * rank : 0;
}

/** Words that come first where they are qualified: "nota geral", "data_avaliacao", "date de création". */
const leads = new Set(
  `id nota data date fecha note nom nome nombre commentaire comentario comentarios commento titre titulo titolo texte texto testo
  descripcion descricao descrizione mensaje mensagem avis avaliacao tipo canal canale categoria categorie producto produto prodotto numero
  etiquetas tema fonte fuente idioma langue lingua empresa entreprise azienda cliente client usuario utente plano segmento`.split(
    /\s+/u,
  ),
);

/** Whether a cell is a name that only headers have. */
export function isHeaderWord(cell: string): boolean {
  return Object.keys(phrases).some((field) => headerScore(cell, field as Known) >= 0.9);
}

/** Whether any word of a header is one of these. */
export function mentions(header: string, words: ReadonlySet<string>): boolean {
  const tokens = headerTokens(header);
  return (
    tokens.some((token) => words.has(token)) ||
    (tokens.length === 1 && [...words].some((word) => isUnspaced(word) && tokens[0]?.includes(word)))
  );
}

function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}
