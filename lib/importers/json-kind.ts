/** Whether a text is one JSON document or JSON Lines, by its beginning; null where it is neither. */
export function looksLikeJson(sample: string): 'document' | 'lines' | null {
  const text = sample.trimStart();
  if (!/^[[{]\s*(?:["{[\]}\d-]|true|false|null)/u.test(text)) return null;
  if (text.startsWith('[')) return 'document';
  const [first = '', ...others] = text.split('\n');
  if (!isObject(first)) return 'document';
  return others.some((line) => line.trim() !== '') ? 'lines' : 'document';
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
