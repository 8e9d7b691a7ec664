import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type { WindowDays } from '../../../lib/domain/window-days.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { Behind } from '../feedback/Behind.tsx';
import css from './Compare.module.css';
import { behindCompared } from './compared-words.ts';

/** From this share of the mentions on, that they come from one voice is said. */
const loud = 0.5;

type Props = { readonly column: Compared; readonly days: WindowDays; readonly more: ReactNode };

/** Who reports it and how often, and whether one voice is most of it. */
export function ReachCell({ column, days, more }: Props) {
  const { reach, loudest } = column;
  const behind = behindCompared(column, days);
  const { count } = format();
  return (
    <>
      <Behind set={behind} number={reach.voices}>
        <b>{voicesText(reach)}</b>
      </Behind>
      {' · '}
      <Behind set={{ ...behind, unit: 'mentions' }} number={reach.mentions}>
        {i18n.t('workspace.mentions', reach.mentions, [count(reach.mentions)])}
      </Behind>
      {more}
      {reach.voices > 1 && loudest > loud * reach.mentions && (
        <span className={css.quiet}>{i18n.t('workspace.compare.loudest', [count(loudest), count(reach.mentions)])}</span>
      )}
    </>
  );
}
