import type { Decision, Link } from '../lib/domain/decision.ts';
import type { Evidence, ThemeEvidence } from '../lib/evidence/evidence.ts';

/** The evidence as it will be once a link is stored; what is counted anew follows from the store. */
export function withLink(evidence: Evidence, link: Link): Evidence {
  const without = withoutLink(evidence, link.id);
  return {
    ...eachTheme(without, (theme) => (theme.theme.id === link.insight.id ? { ...theme, links: [...theme.links, link] } : theme)),
    links: [...without.links, link],
    unthemed: without.unthemed.map((one) =>
      one.quote.feedback.id === link.insight.id ? { ...one, links: [...one.links, link] } : one,
    ),
  };
}

/** The evidence as it will be once a link is taken back. */
export function withoutLink(evidence: Evidence, linkId: string): Evidence {
  const kept = (links: readonly Link[]) => links.filter((link) => link.id !== linkId);
  return {
    ...eachTheme(evidence, (theme) => ({ ...theme, links: kept(theme.links) })),
    links: kept(evidence.links),
    unthemed: evidence.unthemed.map((one) => ({ ...one, links: kept(one.links) })),
  };
}

/** The evidence as it will be once a decision is stored, so that its form is gone before it can be sent twice. */
export function withDecision(evidence: Evidence, decision: Decision): Evidence {
  return { ...evidence, decisions: [decision, ...withoutDecision(evidence, decision.id).decisions] };
}

/** The evidence as it will be once a decision is taken back. */
export function withoutDecision(evidence: Evidence, decisionId: string): Evidence {
  return { ...evidence, decisions: evidence.decisions.filter(({ id }) => id !== decisionId) };
}

/** The evidence once a theme was said not to be relevant: gone at once, and in the list of what was. */
export function withoutTheme(evidence: Evidence, themeId: string): Evidence {
  const dismissed = themeIn(evidence, themeId)?.theme;
  const others = (themes: readonly ThemeEvidence[]) => themes.filter(({ theme }) => theme.id !== themeId);
  return {
    ...evidence,
    themes: others(evidence.themes),
    possible: others(evidence.possible),
    emerging: others(evidence.emerging),
    nearest: others(evidence.nearest),
    dismissed: dismissed ? [...evidence.dismissed, dismissed] : evidence.dismissed,
  };
}

/** How sure the model is of a theme by words alone; null where the theme is not shown or shares no word. */
export function byWords(evidence: Evidence, themeId: string): number | null {
  return themeIn(evidence, themeId)?.byWords || null;
}

function themeIn(evidence: Evidence, themeId: string): ThemeEvidence | undefined {
  const all = [...evidence.themes, ...evidence.possible, ...evidence.emerging, ...evidence.nearest];
  return all.find(({ theme }) => theme.id === themeId);
}

function eachTheme(evidence: Evidence, change: (theme: ThemeEvidence) => ThemeEvidence): Evidence {
  return {
    ...evidence,
    themes: evidence.themes.map(change),
    possible: evidence.possible.map(change),
    emerging: evidence.emerging.map(change),
    nearest: evidence.nearest.map(change),
  };
}
