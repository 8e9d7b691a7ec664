/** Terms as they are typed, with commas between them: each once, without what is empty. */
export function termsFrom(written: string): string[] {
  const terms = written.split(',').map((term) => term.trim());
  return [...new Set(terms.filter((term) => term !== ''))];
}
