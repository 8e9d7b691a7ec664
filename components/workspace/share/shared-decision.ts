import { i18n } from '#i18n';
import { windowChoices } from '../../../lib/domain/window-days.ts';
import type { Decision, FrozenInsight } from '../../../lib/domain/decision.ts';
import type { Reach } from '../../../lib/evidence/evidence.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import type { ComparedOutcome } from '../../../lib/evidence/outcomes.ts';
import { outcomeWord, rateWords } from '../../evidence/outcome-words.ts';
import { safeUrl } from '../../evidence/safe-url.ts';
import { format } from '../../format.ts';
import { standingWord, thenAndNow, verdictWord } from '../decisions/decision-words.ts';
import { windowWords } from '../WindowChoice.tsx';
import type { Pair, SharedBlock, SharedPage, SharedQuote, SharedSection } from './shared-page.ts';
import { dated, itemWords, nameCaution, nameNotes, originLine, span, told, type Telling } from './shared-words.ts';

/** A decision for people who do not have the workspace: what was decided and why, on which evidence, and whether it helped. */
export function sharedDecision({ decision, today, outcome }: LedgerEntry, telling: Telling): SharedPage {
  const { evidence, edits, item } = decision;
  const cited = evidence.map((insight) => frozen(insight, today.get(insight.id), decision, telling));
  return {
    kind: `${i18n.t('workspace.export.decision')} ${decision.key}`,
    title: told(item.title, telling),
    origin: [i18n.t('workspace.share.frozen', [format().exact(decision.decidedAt)]), originLine(telling)],
    caution: nameCaution(telling),
    facts: facts(decision, telling),
    sections: [
      ...(cited.length > 0 ? cited : [withoutEvidence()]),
      ...(outcome ? [whatCameOfIt(outcome, telling)] : []),
      ...(edits.length > 0 ? [earlierWordings(decision, telling)] : []),
      {
        heading: i18n.t('workspace.decisions.item'),
        blocks: [{ kind: 'list', items: [{ text: itemWords(item, telling), address: safeUrl(item.url) }] }],
      },
    ],
    notes: [i18n.t('workspace.share.counted'), ...nameNotes(telling)],
  };
}

function facts(decision: Decision, telling: Telling): readonly Pair[] {
  const { verdict, because, givesUp, expects, reviewOn, decidedAt, decidedBy, reversal, reviewed } = decision;
  const all: readonly Pair[] = [
    [i18n.t('workspace.decisions.verdict'), verdictWord(verdict)],
    [i18n.t('workspace.decisions.because'), told(because, telling)],
    [i18n.t('workspace.decisions.givesUp'), told(givesUp, telling)],
    [i18n.t('workspace.decisions.expects'), told(expects, telling)],
    [
      i18n.t('workspace.decisions.decided'),
      [dated(decidedAt), told(decidedBy ?? '', telling)].filter((part) => part !== '').join(' · '),
    ],
    [i18n.t('workspace.decisions.stage'), standingWord(decision, 0) ?? ''],
    [i18n.t('workspace.export.reversedBecause'), told(reversal?.because ?? '', telling)],
    [i18n.t('workspace.decisions.review'), reviewOn === null ? '' : format().calendarDate(reviewOn)],
    [i18n.t('workspace.share.conclusion'), told(reviewed?.conclusion ?? '', telling)],
  ];
  return all.filter(([, value]) => value !== '');
}

/** One insight as it stood, and what it counts today. */
function frozen(insight: FrozenInsight, today: Reach | undefined, { decidedAt }: Decision, telling: Telling): SharedSection {
  const { name, key, mentions, arr, windowDays, quotes } = insight;
  const days = windowChoices.find((one) => one === windowDays);
  const figures = [
    thenAndNow(insight, today),
    i18n.t('workspace.mentions', mentions, [format().count(mentions)]),
    arr > 0 ? i18n.t('workspace.arr', [format().money(arr)]) : null,
    windowDays === null
      ? i18n.t('workspace.allTime')
      : days === undefined
        ? i18n.t('workspace.inDays', [format().days(windowDays)])
        : windowWords(days),
    i18n.t('workspace.decisions.frozenWhen', [dated(decidedAt)]),
  ];
  const blocks: readonly SharedBlock[] = [
    { kind: 'text', text: figures.filter((part) => part !== null).join(' · ') },
    { kind: 'quotes', quotes: quotes.map((quote) => frozenQuote(quote, telling)) },
  ];
  return { heading: `${told(name, telling)} ${key}`, blocks };
}

function frozenQuote({ text, who, saidAt, key }: FrozenInsight['quotes'][number], telling: Telling): SharedQuote {
  const source = [telling.names && who !== null ? told(who, telling) : null, saidAt === null ? null : dated(saidAt), key];
  return { text: told(text, telling, [who]), language: null, source: source.filter((part) => part !== null).join(' · ') };
}

function withoutEvidence(): SharedSection {
  return {
    heading: i18n.t('workspace.decisions.evidence'),
    blocks: [{ kind: 'text', text: i18n.t('workspace.decisions.noEvidenceWhy') }],
  };
}

function whatCameOfIt(outcome: ComparedOutcome, telling: Telling): SharedSection {
  const { count, list } = format();
  const { baseline, afterSpan, before, after, exposure, comparison, still, stillAccounts, moved, verdict } = outcome;
  const spans = [span(baseline.from, baseline.to - 1), span(afterSpan.from, afterSpan.to - 1)] as const;
  const named = telling.names ? ` ${list(stillAccounts.map((name) => told(name, telling)))}` : '';
  const texts = [
    outcomeWord(verdict),
    i18n.t('workspace.outcome.voices', [count(before), spans[0], count(after), spans[1]]),
    rateWords(outcome) ?? i18n.t('workspace.outcome.noRate'),
    i18n.t('workspace.outcome.exposure', [count(exposure.before), count(exposure.after)]),
    [i18n.t('workspace.outcome.comparison', [count(comparison.before), count(comparison.after)]), rateWords(comparison) ?? '']
      .join(' ')
      .trim(),
    ...(still.length > 0 ? [`${i18n.t('workspace.share.still', still.length, [count(still.length)])}${named}`] : []),
    ...moved.map(({ name }) => `${i18n.t('workspace.outcome.moved')} ${told(name, telling)}`),
    i18n.t('workspace.outcome.caveat'),
  ];
  return { heading: i18n.t('workspace.outcome.title'), blocks: texts.map((text) => ({ kind: 'text', text })) };
}

function earlierWordings({ edits }: Decision, telling: Telling): SharedSection {
  const pairs = edits.toReversed().map(({ at, by, changed }): Pair => {
    const was = Object.values(changed).map((before) => i18n.t('evidence.quoted', [told(before, telling)]));
    return [dated(at), [...was, told(by ?? '', telling)].filter((part) => part !== '').join(' · ')];
  });
  return { heading: i18n.t('workspace.decisions.edits'), blocks: [{ kind: 'pairs', pairs }] };
}
