import { accounts, segments } from './company/accounts.ts';
import type { CastAccount } from './company/accounts.ts';
import type { Random } from './random.ts';
import type { Language, Mix } from './script.ts';

/** Who may speak next: somebody named, or anybody who writes in that language. */
export type Part = { readonly language: Language; readonly account: string | undefined };

export type Crowd = {
  readonly distinct: number;
  readonly returning: number;
  readonly mix: Mix;
  /** Who is asked before everybody else. */
  readonly first: readonly CastAccount[];
};

/** Who writes in English: those whose language it is, and the few who would find nobody to read theirs. */
const english: readonly Language[] = ['en', 'nb', 'da', 'cs'];

/**
 * Gives each part an account, `crowd.distinct` of them in all. The first parts bring in accounts that have not spoken yet, up to
 * `crowd.returning` of them out of `earlier`; the parts left over are spoken by accounts that have. Segments follow `crowd.mix`.
 */
export function castParts(
  parts: readonly Part[],
  crowd: Crowd,
  earlier: readonly CastAccount[],
  random: Random,
): readonly CastAccount[] {
  const speaking = new Set<CastAccount>();
  const everybody = [...new Set([...crowd.first, ...random.shuffled(accounts)])];
  const known = random.shuffled(earlier);
  let returned = 0;
  return parts.map((part) => {
    const able = everybody.filter((account) => mayPlay(account, part, crowd.mix));
    const again = able.filter((account) => speaking.has(account));
    const [chosenAgain] = random.shuffled(again);
    if (chosenAgain !== undefined && (speaking.size >= crowd.distinct || part.account !== undefined)) return chosenAgain;
    const silent = able.filter((account) => !speaking.has(account));
    const back = returned < crowd.returning ? known.find((account) => silent.includes(account)) : undefined;
    if (back !== undefined) returned++;
    const newcomers = silent.filter((account) => !earlier.includes(account));
    const chosen = back ?? mostWanted(newcomers, speaking, crowd.mix) ?? mostWanted(silent, speaking, crowd.mix) ?? chosenAgain;
    if (chosen === undefined) throw new Error(`Nobody in the cast can say this: ${JSON.stringify(part)}`);
    speaking.add(chosen);
    return chosen;
  });
}

function mayPlay(account: CastAccount, part: Part, mix: Mix): boolean {
  if (part.account !== undefined) return account.name === part.account;
  if (mix[segments.indexOf(account.segment)] === 0) return false;
  return part.language === 'en' ? english.includes(account.language) : account.language === part.language;
}

/** The first candidate out of the segment that is furthest behind its share. */
function mostWanted(candidates: readonly CastAccount[], speaking: ReadonlySet<CastAccount>, mix: Mix): CastAccount | undefined {
  const whole = mix[0] + mix[1] + mix[2];
  const behind = segments.map((segment, index) => {
    const due = ((mix[index] ?? 0) / whole) * (speaking.size + 1);
    return { segment, by: due - [...speaking].filter((account) => account.segment === segment).length };
  });
  return behind
    .sort((one, other) => other.by - one.by)
    .map(({ segment }) => candidates.find((account) => account.segment === segment))
    .find((candidate) => candidate !== undefined);
}
