import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ThemeStatus } from '../../lib/domain/theme.ts';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { Said } from '../evidence/Said.tsx';
import { voicesOf } from '../evidence/voices.ts';
import { format } from '../format.ts';
import { Tag } from '../ui/Tag.tsx';
import { part, Words } from '../ui/Words.tsx';
import css from './OpenTheme.module.css';

const statusWords: Readonly<Record<Exclude<ThemeStatus, 'active'>, () => string>> = {
  emerging: () => i18n.t('panel.status.emerging'),
  'being-addressed': () => i18n.t('panel.status.beingAddressed'),
  'shipped-verifying': () => i18n.t('panel.status.shippedVerifying'),
  resolved: () => i18n.t('panel.status.resolved'),
  declined: () => i18n.t('panel.status.declined'),
  recurring: () => i18n.t('panel.status.recurring'),
  archived: () => i18n.t('panel.status.archived'),
};

/** Owner, what is at stake, when it was last heard; the status only where it says more than that the theme is active. */
export function ThemeStanding({ evidence, now }: { readonly evidence: ThemeEvidence; readonly now: number }) {
  const { theme, arr, lastHeard, reach, reachEver } = evidence;
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
      {theme.status !== 'active' && (
        <>
          <Tag>{statusWords[theme.status]()}</Tag>{' '}
        </>
      )}
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <span>{piece}</span>
        </Fragment>
      ))}
    </div>
  );
}
