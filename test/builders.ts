import type { Mention } from '../lib/analysis/mention.ts';
import type { AreaRule } from '../lib/domain/area.ts';
import type { Decision, Dismissal, Insight, Link } from '../lib/domain/decision.ts';
import type { Account, Customer, Feedback, SignalKind } from '../lib/domain/feedback.ts';
import { idFromName, keyFromName } from '../lib/domain/ids.ts';
import type { Journey, Moment } from '../lib/domain/journey.ts';
import { newRow } from '../lib/domain/row.ts';
import type { SilenceCause, Snooze } from '../lib/domain/snooze.ts';
import type { Assignment, StatusOverride, Theme, ThemeStatus } from '../lib/domain/theme.ts';
import { itemId } from '../lib/domain/work-item.ts';
import type { WorkItem } from '../lib/domain/work-item.ts';

/** The instant of every test: 23 November 2026, noon UTC. */
export const testNow = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;

/** An instant some days before the tests' now. */
export function daysAgo(days: number): number {
  return testNow - days * day;
}

let made = 0;

function head(kind: string) {
  return newRow(idFromName('test', kind, String(++made)), testNow);
}

/** A feedback item said yesterday by nobody known. */
export function makeFeedback(values: Partial<Omit<Feedback, 'signal'>> & { signal?: SignalKind | null } = {}): Feedback {
  const { signal = null, ...rest } = values;
  const row = head('feedback');
  return {
    ...row,
    key: keyFromName('F', 10, row.id),
    source: 'zendesk',
    channel: 'support ticket',
    externalId: row.id,
    text: 'Something does not work',
    title: null,
    language: null,
    saidAt: daysAgo(1),
    customerId: null,
    accountId: null,
    signal: signal && { kind: signal, from: 'column' },
    rating: null,
    momentId: null,
    area: null,
    tags: [],
    url: null,
    importId: null,
    ...rest,
  };
}

export function makeAccount(values: Partial<Account> = {}): Account {
  const row = head('account');
  return { ...row, name: `Account ${row.id.slice(0, 4)}`, segment: 'Growth', plan: null, arr: 1_000, importId: null, ...values };
}

export function makeCustomer(values: Partial<Customer> = {}): Customer {
  return { ...head('customer'), name: 'Ada', accountId: null, segment: null, importId: null, ...values };
}

/** An active theme that has stood in the workspace for a year. */
export function makeTheme(values: Partial<Theme> = {}): Theme {
  const row = head('theme');
  const name = values.name ?? 'A theme';
  return {
    ...row,
    key: keyFromName('T', 6, 'theme', name, row.id),
    name,
    statement: '',
    terms: [],
    owner: null,
    override: null,
    archivedAt: null,
    createdAt: daysAgo(365),
    importId: null,
    ...values,
  };
}

export function makeAssignment(
  feedback: { id: string },
  theme: { id: string },
  how: Assignment['how'] = 'confirmed',
): Assignment {
  return { ...head('assignment'), feedbackId: feedback.id, themeId: theme.id, how, importId: null };
}

/** A journey of one stage for each name. */
export function makeJourney(...stageNames: readonly string[]): Journey {
  return { ...head('journey'), name: 'Journey', stages: stageNames.map((name) => ({ id: head('stage').id, name })) };
}

/** A moment in the first stage of a journey. */
export function makeMoment(journey: Journey, values: Partial<Moment> = {}): Moment {
  const row = head('moment');
  return {
    ...row,
    key: keyFromName('M', 6, 'moment', row.id),
    journeyId: journey.id,
    stageId: journey.stages[0]?.id ?? row.id,
    name: 'A moment',
    order: 0,
    weight: 3,
    weightReason: '',
    weighings: [],
    metric: null,
    owner: null,
    themeIds: [],
    terms: [],
    importId: null,
    ...values,
  };
}

/** A Jira issue that was read completely. */
export function makeItem(values: Partial<WorkItem> = {}): WorkItem {
  const key = values.key ?? 'PAY-812';
  return {
    host: 'jira',
    kind: 'issue',
    key,
    base: 'https://ferrow.atlassian.net',
    url: `https://ferrow.atlassian.net/browse/${key}`,
    tab: null,
    title: 'Card declined on retry after 3-D Secure',
    body: '',
    labels: [],
    components: [],
    paths: [],
    state: 'Open',
    type: 'Bug',
    project: 'PAY',
    parent: null,
    branch: null,
    mode: null,
    fields: {},
    ...values,
  };
}

export function makeLink(item: WorkItem, theme: Theme, values: Partial<Link> = {}): Link {
  return {
    ...head('link'),
    itemId: itemId(item),
    item: citedItem(item),
    insight: insightOf(theme),
    relation: 'addresses',
    linkedAt: daysAgo(10),
    linkedBy: null,
    ...values,
  };
}

export function makeDismissal(item: WorkItem, theme: Theme): Dismissal {
  return { ...head('dismissal'), itemId: itemId(item), item: citedItem(item), themeId: theme.id, dismissedAt: daysAgo(5) };
}

/** A decision to act on an item, citing themes as they stood. */
export function makeDecision(item: WorkItem, themes: readonly Theme[], values: Partial<Decision> = {}): Decision {
  const row = head('decision');
  const counts = {
    voices: 1,
    unit: 'accounts',
    mentions: 1,
    arr: 0,
    windowDays: 90,
    trend: 'no-clear-change',
    lastHeard: null,
  } as const;
  return {
    ...row,
    key: keyFromName('D', 8, row.id),
    itemId: itemId(item),
    item: citedItem(item),
    verdict: 'act',
    because: 'It costs renewals',
    givesUp: '',
    expects: '',
    reviewOn: null,
    decidedAt: daysAgo(20),
    decidedBy: null,
    evidence: themes.map((theme) => ({ ...insightOf(theme), name: theme.name, ...counts, quotes: [] })),
    edits: [],
    shippedOn: null,
    reversal: null,
    reviewed: null,
    ...values,
  };
}

/** That a person set a status, some days before the tests' now. */
export function makeOverride(status: ThemeStatus, days: number): StatusOverride {
  return { status, because: 'Seen in the field', by: 'Ines', at: daysAgo(days) };
}

/** That feedback of a source, or with a tag there (`zendesk/billing`), belongs to a product area. */
export function makeAreaRule(scope: string, area: string): AreaRule {
  return { ...head('area'), host: 'feedback', base: '', scope, area };
}

/** That an entry of the silence register rests until a day. */
export function makeSnooze({ id }: { readonly id: string }, cause: SilenceCause, until: string): Snooze {
  const row = head('snooze');
  return { ...row, subjectId: id, cause, because: 'Audit', until, snoozedAt: testNow, snoozedBy: null };
}

function insightOf(theme: Theme): Insight {
  return { kind: 'theme', id: theme.id, key: theme.key };
}

function citedItem(item: WorkItem) {
  const { host, kind, key, base, url, tab, title } = item;
  return { itemId: itemId(item), host, kind, key, base, url, tab, title };
}

/** What counting knows of one item; by default an anonymous one, said yesterday. */
export function makeMention(values: Partial<Mention> = {}): Mention {
  const { id } = head('mention');
  const unit = values.unit ?? (values.voice === undefined ? 'items' : 'accounts');
  return {
    feedbackId: id,
    voice: id,
    unit,
    person: unit === 'people' ? (values.voice ?? id) : null,
    saidAt: daysAgo(1),
    signal: 'problem',
    inferred: false,
    source: 'zendesk',
    segment: null,
    plan: null,
    area: null,
    arr: 0,
    momentId: null,
    ...values,
  };
}
