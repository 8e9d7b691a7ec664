import { withoutBidi } from '../../evidence/bidi.ts';

/** A picture of its own (SVG 1.1), and its size in CSS pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** The light values of `tokens.css`: a picture goes on a slide, whatever the theme of this page. */
export const colours = {
  heat: ['#ffffff', '#fdf3ee', '#fae4d9', '#f4cdbb', '#ebb096'],
  ink: '#1a1f20',
  second: '#41383a',
  line: '#e2e6e6',
  sunken: '#f6f8f8',
  risk: '#a12b1f',
} as const;

/** Elements on white as one picture. */
export function drawn(elements: readonly string[], width: number, height: number): Picture {
  const size = `width="${String(width)}" height="${String(height)}"`;
  const ground = `<rect ${size} fill="#ffffff"/>`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" font-family="system-ui, sans-serif">`;
  return { svg: `${head}${ground}${elements.join('')}</svg>`, width, height };
}

/** A framed rectangle, in CSS pixels. */
export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" fill="${fill}" stroke="${colours.line}"/>`;
}

type Look = {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly end?: boolean;
  readonly middle?: boolean;
  readonly most?: number;
};

/** A line of words with its left or right end at `x`; what has more letters than `most` is cut. */
export function words(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, fill = colours.ink, end = false, middle = false, most = Infinity }: Look,
): string {
  if (text === '') return '';
  const anchor = end ? ' text-anchor="end"' : middle ? ' text-anchor="middle"' : '';
  const shown = withoutBidi(text);
  const letters = Array.from(new Intl.Segmenter().segment(shown), ({ segment }) => segment);
  const cut = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : shown;
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}"${anchor}>${escaped(cut)}</text>`;
}

/** XML has no place for most control characters, not even escaped. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
