import { countUnits } from '../../../lib/analysis/count-unit.ts';
import { signalKinds } from '../../../lib/domain/feedback.ts';
import { readDays, writtenDays } from '../../../lib/domain/window-days.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { escaped, plain } from '../address-words.ts';

/**
 * The address of the page that shows a set of feedback: `/feedback/only/moments=01a…&signal=problem&days=90`, `/feedback` for all of
 * it. A key opens one item beside the list.
 */
export function feedbackAddress(set: FeedbackSet, key: string | null = null): string {
  const named = writtenSet(set);
  return ['/feedback', ...(named === '' ? [] : ['only', named]), ...(key === null ? [] : [key])].join('/');
}

/** A set as it stands in an address: `name=value`, the bare name for what is not known. Order is that of the names below. */
export function writtenSet(set: FeedbackSet): string {
  return names
    .flatMap((name) => {
      if (name === 'days') return set.days == null ? [] : [`days=${writtenDays(set.days)}`];
      const value = set[name];
      if (value === undefined) return [];
      if (value === null || value === true) return [name];
      return [`${name}=${typeof value === 'object' ? value.map(escaped).join(',') : escaped(String(value))}`];
    })
    .join('&');
}

/** The set that an address names. What it does not know, or cannot read, does not restrict. */
export function readSet(written: string): FeedbackSet {
  const given = new Map(
    written.split('&').map((part) => {
      const at = part.indexOf('=');
      return at === -1 ? ([part, null] as const) : ([part.slice(0, at), part.slice(at + 1)] as const);
    }),
  );
  const word = (name: string) => {
    const value = given.get(name);
    return value == null || value === '' ? undefined : plain(value);
  };
  const orUnknown = (name: string) => (given.get(name) === null ? null : word(name));
  const ids = (name: string) => given.get(name)?.split(',').map(plain);
  const number = (name: string) => (/^-?\d{1,15}$/.test(word(name) ?? '') ? Number(word(name)) : undefined);
  const set: FeedbackSet = {
    themes: given.get('themes') === null ? null : ids('themes'),
    counted: given.has('counted') ? true : undefined,
    moments: ids('moments'),
    worded: given.has('worded') ? true : undefined,
    beside: ids('beside'),
    decision: word('decision'),
    signal: given.get('signal') === null ? null : signalKinds.find((kind) => kind === word('signal')),
    segment: orUnknown('segment'),
    plan: orUnknown('plan'),
    source: orUnknown('source'),
    area: orUnknown('area'),
    voice: word('voice'),
    month: word('month'),
    days: readDays(word('days') ?? '') ?? undefined,
    from: number('from'),
    to: number('to'),
    unit: countUnits.find((unit) => unit === word('unit')),
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

const names = [
  'themes',
  'counted',
  'moments',
  'worded',
  'beside',
  'decision',
  'signal',
  'segment',
  'plan',
  'source',
  'area',
  'voice',
  'month',
  'days',
  'from',
  'to',
  'unit',
] as const satisfies readonly (keyof FeedbackSet)[];
