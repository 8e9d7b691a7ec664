import { isAtRisk } from '../analysis/at-risk.ts';
import { trendsInList } from '../analysis/trend.ts';
import type { Breakdown } from './evidence.ts';
import { breakdownAt } from './journey.ts';
import { settingOf, surroundingsOf } from './setting.ts';
import type { When } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { themeFigures } from './theme-evidence.ts';
import type { ThemeFigures } from './theme-evidence.ts';

/** What a team or a person answers for, with its figures. */
export type Holdings = {
  /** Weightiest first. Trends are those of a list (trend.ts). */
  readonly moments: readonly (Breakdown & { readonly atRisk: boolean })[];
  /** Furthest reach first; what was put aside is left out. Trends are those of a list. */
  readonly themes: readonly ThemeFigures[];
};

/** The moments and themes of one owner. */
export async function holdingsOf(source: EvidenceSource, owner: string, when: When): Promise<Holdings> {
  const [around, themes] = await Promise.all([surroundingsOf(source, when), source.themes()]);
  const owned = themes.filter((theme) => theme.owner === owner && theme.archivedAt === null);
  const cited = owned.flatMap(({ id }) => (around.citing.get(id) ?? []).flatMap(({ evidence }) => evidence.map((one) => one.id)));
  const setting = await settingOf(source, around, { themeIds: [...owned.map(({ id }) => id), ...cited] });
  const moments = setting.moments
    .filter((moment) => moment.owner === owner)
    .flatMap((moment) => breakdownAt(moment, setting) ?? []);
  return {
    moments: withListTrends(moments)
      .map((one) => ({ ...one, atRisk: isAtRisk(one.moment, one.reach.voices) }))
      .toSorted((a, b) => (b.moment.weight ?? 0) - (a.moment.weight ?? 0) || b.reach.voices - a.reach.voices),
    themes: withListTrends(owned.map((theme) => themeFigures(theme, setting))).toSorted(
      (a, b) => b.reach.voices - a.reach.voices,
    ),
  };
}

function withListTrends<T extends Pick<ThemeFigures, 'trend'>>(rows: readonly T[]): readonly T[] {
  const trends = trendsInList(rows.map(({ trend }) => trend));
  return rows.map((row, index) => ({ ...row, trend: trends[index] ?? row.trend }));
}
