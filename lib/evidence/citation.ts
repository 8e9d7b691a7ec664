import { i18n } from '#i18n';
import type { Decision, Insight } from '../domain/decision.ts';
import type { Evidence, Quote, Reach, Window } from './evidence.ts';

/** One citation in both forms that a clipboard holds. The HTML has paragraphs, bold and block quotes only, everything escaped. */
export type Citation = { readonly text: string; readonly html: string };

type Piece = { readonly name: string; readonly key: string; readonly facts: string; readonly quote: string | null };

/**
 * What to paste where a decision is written: each chosen insight with its figures and window, one verbatim of a theme, and the
 * decision. Names of customers and accounts stay out, since a document travels further than the workspace. Insights that the
 * evidence does not show are left out.
 */
export function citation(evidence: Evidence, insights: readonly Insight[], decision: Decision | null): Citation {
  const pieces = insights.flatMap((insight) => pieceOf(evidence, insight) ?? []);
  const closing = decision ? [decisionSentence(decision)] : [];
  return {
    text: [...pieces.map(asText), ...closing].join('\n\n'),
    html: [...pieces.map(asHtml), ...closing.map((sentence) => `<p>${escaped(sentence)}</p>`)].join('\n'),
  };
}

function pieceOf(
  { themes, possible, emerging, unthemed, breakdowns, window }: Evidence,
  { kind, id, key }: Insight,
): Piece | null {
  if (kind === 'theme') {
    const found = [...themes, ...possible, ...emerging].find(({ theme }) => theme.id === id);
    if (!found) return null;
    const facts = factsOf(found.reach, found.arr, found.lastHeard, window);
    return { name: found.theme.name, key, facts, quote: found.quotes[0] ? quoteLine(found.quotes[0]) : null };
  }
  if (kind === 'moment') {
    const found = breakdowns.find(({ moment }) => moment.id === id);
    return found
      ? { name: found.moment.name, key, facts: factsOf(found.reach, found.arr, found.lastHeard, window), quote: null }
      : null;
  }
  const found = unthemed.find(({ quote }) => quote.feedback.id === id);
  return found ? { name: found.quote.feedback.source, key, facts: '', quote: quoteLine(found.quote) } : null;
}

function factsOf(reach: Reach, arr: number, lastHeard: number | null, window: Window): string {
  const facts = [
    voices(reach),
    i18n.t('citation.mentions', reach.mentions, [count(reach.mentions)]),
    ...(arr > 0 ? [i18n.t('citation.arr', [money(arr)])] : []),
    window.days === null ? i18n.t('citation.everHeard') : i18n.t('citation.lastDays', [count(window.days)]),
    ...(lastHeard === null ? [] : [i18n.t('citation.lastHeard', [date(lastHeard)])]),
  ];
  return facts.join(', ');
}

/** Voices of one kind by its name, of several kinds as voices. */
function voices({ voices, unit, of }: Reach): string {
  return i18n.t(of[unit] === voices ? `citation.${unit}` : 'citation.items', voices, [count(voices)]);
}

function quoteLine({ feedback, segment }: Quote): string {
  const told = [segment, feedback.channel ?? feedback.source, feedback.saidAt === null ? null : date(feedback.saidAt)];
  return `${i18n.t('citation.quote', [feedback.text])} (${told.filter((part) => part !== null).join(', ')})`;
}

function decisionSentence({ key, verdict, because, reviewOn }: Decision): string {
  const parts = [i18n.t(`citation.${verdict}`, [key]), because, reviewOn === null ? '' : i18n.t('citation.review', [reviewOn])];
  return parts.filter((part) => part.trim() !== '').join(' ');
}

function asText({ name, key, facts, quote }: Piece): string {
  return [`${name} (${key})${facts === '' ? '' : `: ${facts}`}`, ...(quote === null ? [] : [quote])].join('\n');
}

function asHtml({ name, key, facts, quote }: Piece): string {
  const head = `<p><b>${escaped(name)}</b> (${escaped(key)})${facts === '' ? '' : `: ${escaped(facts)}`}</p>`;
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

function date(instant: number): string {
  return new Intl.DateTimeFormat(i18n.t('format.locale'), { dateStyle: 'medium' }).format(instant);
}
