import { castParts } from './cast.ts';
import type { CastAccount } from './company/accounts.ts';
import type { Random } from './random.ts';
import type { Group, Mix, Span, Wave } from './script.ts';

/** One verbatim with a time and a voice. */
export type Note = {
  readonly text: string;
  readonly group: Group;
  readonly daysAgo: number;
  /** Minute of the day, UTC. */
  readonly minute: number;
  /** Null where nobody's account is known. */
  readonly account: CastAccount | null;
};

export type Telling = {
  readonly groups: readonly Group[];
  readonly waves: readonly Wave[];
  readonly before: Span;
  readonly mix: Mix;
  /** Who is asked to speak before everybody else. */
  readonly first?: readonly CastAccount[];
};

type Line = { readonly text: string; readonly group: Group };

/**
 * Spreads a script's verbatims over its waves, each used once. Lines that speak of a certain time are said then; the others fill
 * the waves up to their number of mentions, and what is left was said before the first wave.
 */
export function tell(telling: Telling, random: Random): readonly Note[] {
  const lines = telling.groups.flatMap((group) => group.said.map((text): Line => ({ text, group })));
  const free = random.shuffled(lines.filter(({ group }) => group.when === undefined));
  const tied = lines.filter(({ group }) => group.when !== undefined);
  const notes: Note[] = [];
  let earlier: readonly CastAccount[] = [];
  for (const wave of telling.waves) {
    const here = tied.filter(({ group }) => group.when !== undefined && within(group.when, wave.span));
    const filling = free.splice(0, Math.max(0, wave.mentions - here.length));
    const told = tellWave([...here, ...filling], wave, telling, earlier, random);
    notes.push(...told);
    earlier = told.flatMap(({ account }) => account ?? []);
  }
  const placed = new Set(notes.map(({ text }) => text));
  const rest = [...tied.filter(({ text }) => !placed.has(text)), ...free];
  const accounts = Math.ceil(rest.length * 0.75);
  return [...tellWave(rest, { span: telling.before, mentions: rest.length, accounts }, telling, [], random), ...notes];
}

function tellWave(
  lines: readonly Line[],
  wave: Wave,
  { mix, first = [] }: Telling,
  earlier: readonly CastAccount[],
  random: Random,
): readonly Note[] {
  const anonymous = lines.filter(({ group }) => group.unknownAccount === true);
  const spoken = [...lines.filter(({ group }) => group.unknownAccount !== true)].sort(
    (one, other) => choosy(other) - choosy(one),
  );
  const parts = spoken.map(({ group }) => ({ language: group.language ?? 'en', account: group.account }) as const);
  const voices = castParts(parts, { distinct: wave.accounts, returning: wave.returning ?? 0, mix, first }, earlier, random);
  const timed = (line: Line, account: CastAccount | null): Note => ({ ...line, ...timeIn(line, wave, random), account });
  return [...anonymous.map((line) => timed(line, null)), ...spoken.map((line, index) => timed(line, voices[index] ?? null))];
}

/** Who can be spoken by few goes first, while all of these are still free. */
function choosy({ group }: Line): number {
  if (group.account !== undefined) return 2;
  return (group.language ?? 'en') === 'en' ? 0 : 1;
}

function timeIn({ group }: Line, wave: Wave, random: Random): Pick<Note, 'daysAgo' | 'minute'> {
  const [from, to] = group.when ?? wave.span;
  const along = group.when === undefined ? lean(random.next(), wave.leaning) : random.next();
  const daysAgo = from - Math.min(from - to, Math.floor(along * (from - to + 1)));
  // Early on the last day, so that nothing is ever said in the future.
  return { daysAgo, minute: daysAgo === 0 ? random.between(1, 20) : random.between(6 * 60, 22 * 60) };
}

function lean(along: number, leaning: Wave['leaning']): number {
  if (leaning === undefined) return along;
  return leaning === 'late' ? Math.sqrt(along) : 1 - Math.sqrt(1 - along);
}

function within(when: Span, span: Span): boolean {
  return when[0] <= span[0] && when[1] >= span[1];
}
