import { readAmount } from './amounts.ts';
import type { Column } from './columns.ts';
import type { Field } from './fields.ts';
import { headerScore, headerTokens, isQuestion } from './header-words.ts';
import type { ColumnProfile } from './profile.ts';
import { rateability } from './rating-columns.ts';

export type GuessedField = Exclude<Field, 'text' | 'details'>;
type Scorer = (column: Column, profile: ColumnProfile, rows: number) => number;

/** How likely a column holds a field, 0 to 1: its name, its contents permitting. Contents that cannot be the field give 0. */
export function fieldScore(field: GuessedField, column: Column, profile: ColumnProfile, rows: number): number {
  if (profile.filled === 0 && rows > 0) return 0;
  // A question's words are about its topic: "When do you plan to start?" is no plan. Only its answers can be a rating.
  if (isQuestion(column.name) && field !== 'rating') return 0;
  return Math.max(0, Math.min(1, scorers[field](column, profile, rows)));
}

const scorers: Readonly<Record<GuessedField, Scorer>> = {
  title: ({ name }, profile) => (words(profile) >= 0.3 && profile.meanLength <= 400 ? named(name, 'title', otherTexts) : 0),
  id: idScore,
  date: dateScore,
  rating: (column, profile) => rateability(column, profile),
  customer: ({ name }, profile) => (isName(profile) ? person(name) : 0),
  account: ({ name }, profile) => (isName(profile) ? named(name, 'account', thingWords) : 0),
  segment: ({ name }, profile) => (isCategory(profile, 60) ? named(name, 'segment', thingWords) : 0),
  plan: ({ name }, profile) => (isCategory(profile, 60) ? named(name, 'plan') : 0),
  arr: arrScore,
  signal: ({ name }, profile) =>
    profile.looked > 0 && profile.signals >= 0.6 * profile.looked ? 0.4 + 0.6 * named(name, 'signal') : 0,
  area: ({ name }, profile) => (isCategory(profile, 300) ? named(name, 'area', idWords) : 0),
  tags: ({ name }, profile) => (profile.meanLength <= 400 ? named(name, 'tags') : 0),
  theme: ({ name }, profile) => (isCategory(profile, 500) ? named(name, 'theme', idWords) : 0),
  moment: ({ name }, profile) => (isCategory(profile, 200) ? named(name, 'moment') : 0),
  source: ({ name }, profile) => (isCategory(profile, 60) ? named(name, 'source', thingWords) : 0),
  channel: ({ name }, profile) => (isCategory(profile, 60) ? named(name, 'channel') : 0),
  language: ({ name }, profile) => (isCategory(profile, 200) && profile.meanLength <= 24 ? named(name, 'language') : 0),
  url: ({ name }, profile) => (profile.kinds.url >= 0.8 * profile.looked ? 0.3 + 0.7 * named(name, 'url') : 0),
};

const set = (words: string) => new Set(words.split(/\s+/u));
/** Things whose names and numbers are not people's. */
const thingWords =
  set(`country city region location type avatar image picture photo count age gender role status app product brand device
  marketing package file language locale url link deleted flair template trust group version model currency time date stamp hash from`);
/** Titles of something else than the item. */
const otherTexts = set('original parent related html slug via job');
const idWords = set('id ids slug count number');
/** Ids of what is not the feedback itself. */
const otherThings =
  set(`user customer account org organization organisation company product group brand requester author topic category team
  app device contact visitor network session order parent problem forum submitter via original related reserva product product_id ip
  field form campaign collector asin sku`);
const laterWords =
  set(`updated update modified last sync synced fivetran due reply closed solved resolved expires visit start started
  snoozed waiting event renewal trial birth first_seen deleted read until end`);

/** The header's score for a field, nothing where one of these words shows that it is about something else. */
function named(name: string, field: GuessedField, unless?: ReadonlySet<string>): number {
  const score = headerScore(name, field);
  if (!unless || score >= 0.9) return score;
  return headerTokens(name).some((token) => unless.has(token)) ? 0 : score;
}

/** A name tells more than an address, an address more than a number. */
function person(name: string): number {
  const score = named(name, 'customer', thingWords);
  const tokens = headerTokens(name);
  if (tokens.includes('id')) return score - 0.15;
  return tokens.includes('email') || tokens.includes('mail') ? score - 0.08 : score;
}

function idScore({ name }: Column, profile: ColumnProfile, rows: number): number {
  const score = named(name, 'id', otherThings);
  // A column that is plainly called so may have double entries, which are then told apart by their rows.
  const different = score >= 0.9 ? 0.5 : 0.9;
  if (rows > 0 && (profile.filled < 0.9 * rows || profile.distinct < different * profile.compared)) return 0;
  if (profile.meanWords > 4 || profile.kinds.date + profile.kinds.url > profile.looked / 2) return 0;
  // A nameless first column that counts the rows is what R and pandas write.
  if (name === '') return profile.kinds.number === profile.looked && profile.distinct === profile.compared ? 0.4 : 0;
  return score;
}

function dateScore({ name }: Column, profile: ColumnProfile): number {
  const readable = [...profile.dates].reduce((sum, [shape, count]) => (shape === 'impossible' ? sum : sum + count), 0);
  if (profile.filled > 0 && readable < 0.7 * profile.filled) return 0;
  const score = headerScore(name.replace(/\b(?:utc|gmt)\b/giu, ''), 'date');
  const isNumber = profile.kinds.number > profile.looked / 2;
  if (isNumber && score < 0.5) return 0;
  const isLater = headerTokens(name).some((token) => laterWords.has(token));
  // Without a telling name a column of dates may still be the only one.
  return Math.max(score, profile.filled > 0 && !isNumber ? 0.35 : 0) - (isLater ? 0.3 : 0);
}

const otherCurrencies = set('eur euro gbp chf jpy cad aud sek nok dkk pln brl inr');

function arrScore({ name }: Column, profile: ColumnProfile): number {
  // Revenue is kept in US dollars; what is named in another currency is not taken for them.
  if (headerTokens(name).some((token) => otherCurrencies.has(token))) return 0;
  const amounts = profile.first.filter((cell) => cell.trim() !== '');
  return amounts.every((cell) => readAmount(cell) !== null) ? named(name, 'arr') : 0;
}

function words({ kinds, looked }: ColumnProfile): number {
  return looked === 0 ? 1 : (kinds.words + kinds.code) / looked;
}

/** Names and numbers of people and companies: short, and no flags. */
function isName(profile: ColumnProfile): boolean {
  if (profile.kinds.date + profile.kinds.url + profile.kinds.markup > profile.looked / 2) return false;
  return profile.meanLength <= 80 && profile.meanWords <= 6 && (profile.looked === 0 || profile.flags < profile.looked);
}

/** Few different short values. */
function isCategory(profile: ColumnProfile, most: number): boolean {
  if (profile.looked === 0) return true;
  const measured = profile.kinds.number + profile.kinds.date + profile.kinds.url;
  return measured <= profile.looked / 2 && profile.distinct <= most && profile.meanWords <= 8;
}
