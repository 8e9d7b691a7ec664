/** Languages whose month names are read. Croatian is left out: its listopad is October, the Polish one November. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'da',
  'nb',
  'sv',
  'fi',
  'pl',
  'cs',
  'tr',
  'ru',
  'uk',
  'ro',
  'hu',
  'id',
];

let table: ReadonlyMap<string, number> | undefined;

/** The month (1 to 12) that a word names, in full or shortened, in any of the languages above; null where it names none. */
export function monthNumber(word: string): number | null {
  table ??= monthTable();
  return table.get(plainWord(word)) ?? null;
}

function monthTable(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of languages) {
    for (let month = 12; month >= 1; month--) {
      for (const name of namesOf(language, month)) months.set(plainWord(name), month);
    }
  }
  // English "sept", the four-letter form that no locale table gives everywhere.
  months.set('sept', 9);
  return months;
}

/** In full, shortened, and as they stand beside a day, which declines them in Slavic languages. */
function namesOf(language: string, month: number): readonly string[] {
  const date = new Date(Date.UTC(2024, month - 1, 15));
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return styles
    .map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).formatToParts(date))
    .map((parts) => parts.find(({ type }) => type === 'month')?.value ?? '')
    .filter((name) => /\p{L}{3}/u.test(name));
}

function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
