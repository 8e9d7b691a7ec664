const isPlain = /^[a-z0-9]+$/;

/** Marks that people leave out or type differently: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and tatweel. */
const looseMarks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const silent = /['’ʼ＇`´\u00ad\u200c\u200d]/g;

/** Folds what writing leaves open: width and ligatures (NFKD), accents, case, apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return text.normalize('NFKD').replace(looseMarks, '').replace(silent, '').normalize('NFC').toLowerCase();
}
