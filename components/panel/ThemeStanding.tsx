import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { Said } from '../evidence/Said.tsx';
import { StatusSet } from '../evidence/StatusSet.tsx';
import { statusWord } from '../evidence/status-words.ts';
import { voicesOf } from '../evidence/voices.ts';
import { format } from '../format.ts';
import { Tag } from '../ui/Tag.tsx';
import { part, Words } from '../ui/Words.tsx';
import css from './OpenTheme.module.css';

/** Owner, what is at stake, when it was last heard; the status where it says more than that the theme is active, or somebody set it. */
export function ThemeStanding({ evidence, now }: { readonly evidence: ThemeEvidence; readonly now: number }) {
  const { theme, standing, arr, lastHeard, reach, reachEver } = evidence;
  const { status, derived } = standing;
  const { money, since, age, exact, machine } = format();
  const old = reach.voices === 0 && reachEver.voices > 0;
  const kinds = voicesOf(reach);
  const pieces: readonly ReactNode[] = [
    theme.owner === null ? (
      i18n.t('panel.noOwner')
    ) : (
      <Words text={i18n.t('panel.owner', [part(0)])} parts={[<Said key="o" text={theme.owner} />]} />
    ),
    kinds,
    arr > 0 && i18n.t('panel.arr', [money(arr)]),
    lastHeard !== null && (
      <time dateTime={machine(lastHeard)} title={exact(lastHeard)}>
        {i18n.t('panel.lastHeard', [old ? age(lastHeard, now) : since(lastHeard, now)])}
      </time>
    ),
  ].filter(Boolean);
  return (
    <div className={css.standing}>
      {(status !== 'active' || theme.override) && (
        <>
          <Tag>{statusWord(status)}</Tag>{' '}
        </>
      )}
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <span>{piece}</span>
        </Fragment>
      ))}
      {theme.override && (
        <div>
          <StatusSet override={theme.override} now={now} /> · {i18n.t('evidence.statusDerived', [statusWord(derived.status)])}
        </div>
      )}
    </div>
  );
}
