import { i18n } from '#i18n';
import type { SilenceEntry } from '../../lib/evidence/evidence.ts';
import { causeWords, silentDays } from '../evidence/silence-words.ts';
import { format } from '../format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useItem } from './item-context.ts';
import { NextStep } from './NextStep.tsx';
import { useSilencesOf } from './silences-in-view.ts';
import css from './Silences.module.css';

/** What must not be forgotten of a theme, a moment or a decision, at its place: one line each, with the next step. */
export function Silences({ of }: { readonly of: string }) {
  const { now } = useItem();
  return useSilencesOf(of).map((entry) => (
    <p key={entry.cause} className={css.silence}>
      <Icon name="warn" size={12} />
      <span>
        {silenceWords(entry, now)} · <NextStep entry={entry} />
      </span>
    </p>
  ));
}

/** What stands beside its subject leaves out what is said there already. */
function silenceWords(entry: SilenceEntry, now: number): string {
  if (entry.cause === 'waiting') return i18n.t('panel.silence.waiting', [format().days(silentDays(entry, now))]);
  if (entry.cause === 'no-owner') return i18n.t('panel.silence.ownerless');
  const [why, since] = causeWords(entry, now);
  return entry.cause === 'recurring' || entry.cause === 'evidence-stale' ? `${why}, ${since}` : why;
}
