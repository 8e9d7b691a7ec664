import { i18n } from '#i18n';
import type { FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { groupName } from '../../evidence/breakdown-rows.ts';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { windowWords } from '../WindowChoice.tsx';

/** How many stand behind a set: `23 accounts, 31 items`. */
export function behindWords({ set, ids, reach }: FeedbackList): string {
  const { count } = format();
  if (set.unit === 'mentions') return i18n.t('workspace.mentions', ids.length, [count(ids.length)]);
  return `${voicesText(reach)}, ${i18n.t('workspace.items', ids.length, [count(ids.length)])}`;
}

/** What restricts a set, in words, what it is about first; none for all feedback of all time. */
export function setWords(list: FeedbackList, now: number): readonly string[] {
  const { set } = list;
  return [...placeWords(set, list), ...factWords(set, list), ...timeWords(set, now)].map(withoutBidi);
}

function placeWords({ themes, counted, moments, worded, beside, decision }: FeedbackSet, list: FeedbackList): readonly string[] {
  const named = (ids: readonly string[], of: readonly { readonly id: string; readonly name: string }[]) =>
    format().list(ids.map((id) => `“${of.find((one) => one.id === id)?.name ?? i18n.t('workspace.feedback.gone')}”`));
  return [
    themes === null ? i18n.t('workspace.feedback.withoutTheme') : null,
    themes ? named(themes, list.themes) : null,
    counted ? i18n.t('workspace.feedback.counted') : null,
    moments ? i18n.t('workspace.feedback.atMoment', [named(moments, list.moments)]) : null,
    worded ? i18n.t('workspace.feedback.worded') : null,
    beside ? i18n.t('workspace.feedback.beside', [named(beside, list.themes)]) : null,
    decision === undefined
      ? null
      : i18n.t('workspace.feedback.ofDecision', [list.decision?.key ?? i18n.t('workspace.feedback.gone')]),
  ].filter((words) => words !== null);
}

function factWords({ signal, voice, ...facts }: FeedbackSet, list: FeedbackList): readonly string[] {
  const groups = (['segment', 'plan', 'source', 'area'] as const).map((by) => {
    const name = facts[by];
    return name === undefined ? undefined : groupName(by, name);
  });
  return [
    signal === null ? i18n.t('workspace.feedback.noSignal') : signal && i18n.t(`evidence.signal.${signal}`),
    ...groups,
    voice === undefined ? undefined : (list.voice ?? i18n.t('workspace.feedback.oneVoice')),
  ].filter((words) => words !== undefined);
}

/** The month, the days up to now, the span: as many as are said. */
export function timeWords({ month, days, from, to }: FeedbackSet, now: number): readonly string[] {
  return [
    month === undefined ? null : format().month(month, now),
    days == null ? null : windowWords(days),
    from === undefined || to === undefined ? null : format().dates(from, to - 1, now),
  ].filter((words) => words !== null);
}
