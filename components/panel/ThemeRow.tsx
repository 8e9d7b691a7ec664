import { useId, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Relation } from '../../lib/domain/decision.ts';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { Said } from '../evidence/Said.tsx';
import { TrendWord } from '../evidence/TrendWord.tsx';
import { voicesOf, voicesText } from '../evidence/voices.ts';
import { format } from '../format.ts';
import { Icon } from '../ui/Icon.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Tag } from '../ui/Tag.tsx';
import { part, Words } from '../ui/Words.tsx';
import text from '../ui/text.module.css';
import { Silences } from './Silences.tsx';
import css from './ThemeRow.module.css';

type Props = {
  readonly evidence: ThemeEvidence;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What stands below the row while it is closed. */
  readonly below?: ReactNode;
  /** What stands below the row while it is open. */
  readonly children: ReactNode;
};

/** A theme: one row closed, the same row with its evidence open. The whole row is the target. */
export function ThemeRow({ evidence, open, onToggle, below, children }: Props) {
  const id = useId();
  const { theme, spark } = evidence;
  return (
    <article className={css.theme} data-theme-key={theme.key} aria-labelledby={id}>
      <div className={css.row}>
        <Icon name={open ? 'down' : 'right'} className={css.turn} />
        <h3>
          <button
            type="button"
            id={id}
            aria-expanded={open}
            aria-controls={`${id}-open`}
            data-row=""
            data-focus-key={`row ${theme.key}`}
            onClick={onToggle}
          >
            <Said text={theme.name} />
          </button>
        </h3>
        {!open && (
          <Sparkline
            className={css.spark}
            counts={spark.counts}
            label={i18n.t('panel.sparkline', [
              format().dates(spark.from, spark.to - 1, spark.to),
              format().count(spark.before),
              format().count(spark.now),
            ])}
          />
        )}
        <Facts evidence={evidence} />
      </div>
      <div className={css.silences}>
        <Silences of={theme.id} />
      </div>
      {!open && below !== undefined && <div className={css.open}>{below}</div>}
      <div id={`${id}-open`} className={css.open} hidden={!open}>
        {open && children}
      </div>
    </article>
  );
}

/** Key, accounts, then mentions or the link already made, and the trend at the right edge. */
function Facts({ evidence: { theme, reach, reachEver, links, trend } }: { readonly evidence: ThemeEvidence }) {
  const old = reach.voices === 0 && reachEver.voices > 0;
  const relation = links[0]?.relation;
  const voices = old ? reachEver : reach;
  const said = voicesText(voices, part(0));
  return (
    <div className={css.facts}>
      <span className={text.key}>{theme.key}</span>
      <span title={voicesOf(voices) ?? undefined}>
        <Words text={old ? i18n.t('panel.ever', [said]) : said} parts={[<b key="b">{format().count(voices.voices)}</b>]} />
      </span>
      {relation ? (
        <LinkTag relation={relation} />
      ) : (
        !old && <span className={css.mentions}>{i18n.t('panel.mentions', reach.mentions, [format().count(reach.mentions)])}</span>
      )}
      <span className={css.trend}>
        <TrendWord verdict={trend.verdict} wordClass={css.trendWord} />
      </span>
    </div>
  );
}

function LinkTag({ relation }: { readonly relation: Relation }) {
  return (
    <Tag tone="accent" icon="check">
      {i18n.t(`panel.relation.${relation}`)}
    </Tag>
  );
}
