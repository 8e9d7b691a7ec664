import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { WindowDays } from '../../lib/domain/settings.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { voicesOf, voicesText } from '../evidence/voices.ts';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import { WindowMenu } from './WindowMenu.tsx';
import { windowWords } from './window-words.ts';
import css from './Summary.module.css';

type Props = { readonly evidence: Evidence; readonly onWindow: (days: WindowDays) => void };

/** The line below the title: how many, how much, how many themes, in which window. */
export function Summary({ evidence, onWindow }: Props) {
  const pieces = summaryPieces(evidence);
  if (pieces.length === 0) return null;
  return (
    <div className={css.sum}>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <span aria-hidden="true">·</span>}
          {piece}
        </Fragment>
      ))}
      <WindowMenu days={evidence.window.days} area={evidence.area} onChoose={onWindow} />
    </div>
  );
}

function summaryPieces(evidence: Evidence): readonly ReactNode[] {
  if (evidence.band === 'none') return [];
  if (evidence.reach.voices === 0 && evidence.reachEver.voices > 0) return oldPieces(evidence);
  if (evidence.band === 'possible') {
    const related = evidence.possible.length + evidence.emerging.length + evidence.unthemed.length;
    return [
      <span key="no">{i18n.t('panel.noStrongMatch')}</span>,
      <Counted key="n" text={i18n.t('panel.possiblyRelated', related, [part(0)])} count={related} />,
    ];
  }
  const themes = evidence.themes.length;
  return [
    <span key="v" title={voicesOf(evidence.reach) ?? undefined}>
      <Counted text={voicesText(evidence.reach, part(0))} count={evidence.reach.voices} />
    </span>,
    evidence.arr > 0 && (
      <span key="a">
        <Words text={i18n.t('panel.arr', [part(0)])} parts={[<b key="b">{format().money(evidence.arr)}</b>]} />
      </span>
    ),
    <Counted key="t" text={i18n.t('panel.themeCount', themes, [part(0)])} count={themes} />,
  ].filter(Boolean);
}

/** Nothing in the window, but something before it: said as old, never as nothing. */
function oldPieces({ window, reachEver, lastHeard }: Evidence): readonly ReactNode[] {
  return [
    <span key="no">{i18n.t('panel.noneInWindow', [windowWords(window.days)])}</span>,
    <Counted key="v" text={i18n.t('panel.ever', [voicesText(reachEver, part(0))])} count={reachEver.voices} />,
    lastHeard !== null && <span key="l">{i18n.t('panel.lastHeard', [format().age(lastHeard, window.to)])}</span>,
  ].filter(Boolean);
}

function Counted({ text, count }: { readonly text: string; readonly count: number }) {
  return (
    <span>
      <Words text={text} parts={[<b key="b">{format().count(count)}</b>]} />
    </span>
  );
}
