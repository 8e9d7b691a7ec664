import { i18n } from '#i18n';
import type { Decision, FrozenInsight, Insight } from '../domain/decision.ts';
import { countOfDays } from '../domain/window-days.ts';
import type { Evidence, Quote, Reach, Window } from './evidence.ts';

/** One citation in both forms that a clipboard holds. The HTML has paragraphs, bold and block quotes only, everything escaped. */
export type Citation = { readonly text: string; readonly html: string };

type Piece = { readonly name: string; readonly key: string; readonly facts: string; readonly quote: string | null };

/** The figures of an insight, its voices in words, and the day up to which they were counted. */
type Figures = Pick<FrozenInsight, 'mentions' | 'arr' | 'windowDays' | 'lastHeard'> & {
  readonly heard: string;
  readonly until: number;
};

/**
 * What to paste where a decision is written: each insight with its figures and window, one verbatim of a theme, and the decision.
 * A decision is cited as it was recorded, with the evidence that it froze, whatever is shown today. Without one, the chosen
 * insights are cited as this evidence shows them; those that it does not show are left out. Names of customers and accounts stay
 * out, since a document travels further than the workspace.
 */
export function citation(evidence: Evidence, insights: readonly Insight[], decision: Decision | null): Citation {
  const pieces = decision
    ? decision.evidence.map((one) => frozenPiece(one, decision.decidedAt))
    : insights.flatMap((insight) => pieceOf(evidence, insight) ?? []);
  const closing = decision ? [decisionSentence(decision)] : [];
  return {
    text: [...pieces.map(asText), ...closing].join('\n\n'),
    html: [...pieces.map(asHtml), ...closing.map((sentence) => `<p>${escaped(sentence)}</p>`)].join('\n'),
  };
}

function frozenPiece({ kind, name, key, voices, unit, quotes, ...counted }: FrozenInsight, until: number): Piece {
  const [quote] = quotes;
  const spoken = quote ? quoteLine(quote.text, [dateOrNull(quote.saidAt)]) : null;
  if (kind === 'feedback') return { name: key, key, facts: '', quote: spoken };
  // Frozen are the voices and what each is at the least: of people, some may be accounts.
  const heard = i18n.t(unit === 'accounts' ? 'citation.accounts' : 'citation.items', voices, [count(voices)]);
  return { name, key, facts: factsOf({ ...counted, heard, until }), quote: spoken };
}

function pieceOf(
  { themes, possible, emerging, unthemed, breakdowns, window }: Evidence,
  { kind, id, key }: Insight,
): Piece | null {
  if (kind === 'theme') {
    const found = [...themes, ...possible, ...emerging].find(({ theme }) => theme.id === id);
    return found
      ? {
          name: found.theme.name,
          key,
          facts: factsNow(found, window),
          quote: found.quotes[0] ? shownQuote(found.quotes[0]) : null,
        }
      : null;
  }
  if (kind === 'moment') {
    const found = breakdowns.find(({ moment }) => moment.id === id);
    return found ? { name: found.moment.name, key, facts: factsNow(found, window), quote: null } : null;
  }
  const found = unthemed.find(({ quote }) => quote.feedback.id === id);
  return found ? { name: key, key, facts: '', quote: shownQuote(found.quote) } : null;
}

type Counted = { readonly reach: Reach; readonly inferred?: number; readonly arr: number; readonly lastHeard: number | null };

function factsNow({ reach, inferred = 0, arr, lastHeard }: Counted, window: Window): string {
  const heard =
    inferred === 0 ? voices(reach) : `${voices(reach)}, ${i18n.t('citation.byInference', inferred, [count(inferred)])}`;
  return factsOf({
    heard,
    mentions: reach.mentions,
    arr,
    windowDays: countOfDays(window.days),
    lastHeard,
    until: window.to - 1,
  });
}

function factsOf({ heard, mentions, arr, windowDays, lastHeard, until }: Figures): string {
  const facts = [
    heard,
    i18n.t('citation.mentions', mentions, [count(mentions)]),
    ...(arr > 0 ? [i18n.t('citation.arr', [money(arr)])] : []),
    windowDays === null
      ? i18n.t('citation.everHeard', [date(until)])
      : i18n.t('citation.lastDays', [count(windowDays), date(until)]),
    ...(lastHeard === null ? [] : [i18n.t('citation.lastHeard', [date(lastHeard)])]),
  ];
  return facts.join(', ');
}

/** Voices of one kind by its name, of several kinds as voices. */
function voices({ voices, unit, of }: Reach): string {
  return i18n.t(of[unit] === voices ? `citation.${unit}` : 'citation.items', voices, [count(voices)]);
}

function shownQuote({ feedback, segment }: Quote): string {
  return quoteLine(feedback.text, [segment, feedback.channel ?? feedback.source, dateOrNull(feedback.saidAt)]);
}

function quoteLine(said: string, told: readonly (string | null)[]): string {
  const known = told.filter((part) => part !== null).join(', ');
  return `${i18n.t('citation.quote', [said])}${known === '' ? '' : ` (${known})`}`;
}

function decisionSentence({ key, verdict, because, reviewOn, decidedAt, evidence }: Decision): string {
  const parts = [
    i18n.t(`citation.${verdict}`, [key]),
    sentence(because),
    reviewOn === null ? '' : i18n.t('citation.review', [reviewOn]),
    i18n.t(evidence.length === 0 ? 'citation.decidedOn' : 'citation.asItStood', [date(decidedAt)]),
  ];
  return parts.filter((part) => part.trim() !== '').join(' ');
}

/** With a stop at its end, so that what follows begins anew. */
function sentence(words: string): string {
  return words === '' || /[.!?…。！？]$/u.test(words) ? words : `${words}.`;
}

function asText({ name, key, facts, quote }: Piece): string {
  return [
    `${name === key ? key : `${name} (${key})`}${facts === '' ? '' : `: ${facts}`}`,
    ...(quote === null ? [] : [quote]),
  ].join('\n');
}

function asHtml({ name, key, facts, quote }: Piece): string {
  const called = name === key ? `<b>${escaped(key)}</b>` : `<b>${escaped(name)}</b> (${escaped(key)})`;
  const head = `<p>${called}${facts === '' ? '' : `: ${escaped(facts)}`}</p>`;
  return quote === null ? head : `${head}\n<blockquote>${escaped(quote).replaceAll('\n', '<br>')}</blockquote>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function count(value: number): string {
  return new Intl.NumberFormat(i18n.t('format.locale')).format(value);
}

function money(dollars: number): string {
  const style = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(i18n.t('format.locale'), { ...style, notation: 'compact' }).format(dollars);
}

function dateOrNull(instant: number | null): string | null {
  return instant === null ? null : date(instant);
}

function date(instant: number): string {
  return new Intl.DateTimeFormat(i18n.t('format.locale'), { dateStyle: 'medium' }).format(instant);
}
