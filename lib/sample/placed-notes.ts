import { accounts } from './company/accounts.ts';
import { areaOfMoment } from './company/area-of-moment.ts';
import type { PlacedNote } from './feedback.ts';
import { looseGroups } from './loose-groups.ts';
import type { Random } from './random.ts';
import { tell } from './tell.ts';
import { themeScripts } from './theme-scripts.ts';

/**
 * How much is heard in the last 90 days and in the 90 before, themes or not, and how many accounts are heard beside the themes.
 * Both windows hold about as many voices, so that a theme that rises does so against the rest and not with it. The days on which
 * a window begins or ends in some time zone are left out, so that the counts of the story are the same wherever it is read.
 */
const volume = {
  earlier: { span: [178, 92], mentions: 232, looseAccounts: 38 },
  latest: { span: [88, 0], mentions: 238, looseAccounts: 64 },
} as const;

/** Everything said in the year, about a theme or not. */
export function placedNotes(random: Random): readonly PlacedNote[] {
  const themed = themeScripts.flatMap((script) =>
    tell(script, random).map((note): PlacedNote => {
      const { name, moment, area } = script;
      return { ...note, theme: name, moment: note.group.moment ?? moment, area, signal: note.group.signal ?? 'problem' };
    }),
  );
  const waves = [volume.earlier, volume.latest].map(({ span, mentions, looseAccounts }) => {
    const missing = mentions - themed.filter(({ daysAgo }) => daysAgo <= span[0] && daysAgo >= span[1]).length;
    return { span, mentions: missing, accounts: looseAccounts };
  });
  const spoke = new Set(themed.map(({ account }) => account));
  const first = accounts.filter((account) => !spoke.has(account));
  const loose = tell({ groups: looseGroups, waves, before: [364, 182], mix: [21, 58, 61], first }, random);
  return [
    ...themed,
    ...loose.map((note): PlacedNote => {
      const moment = note.group.moment ?? null;
      return { ...note, theme: null, moment, area: areaOfMoment(moment), signal: note.group.signal ?? null };
    }),
  ];
}
