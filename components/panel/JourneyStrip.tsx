import { useId, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { isAtRisk } from '../../lib/analysis/at-risk.ts';
import type { JourneyStrip as Strip } from '../../lib/evidence/evidence.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import { format } from '../format.ts';
import { classes } from '../ui/classes.ts';
import { stripLayout, type StripMoment } from './strip-layout.ts';
import css from './JourneyStrip.module.css';

/** The line that everything stands on, and the foot of the bars, in pixels from the top. */
const line = 52;
const foot = 48;

type Props = {
  readonly strip: Strip;
  readonly chosen: string | null;
  readonly onChoose: (momentId: string, name: string) => void;
};

/**
 * The journey as one line: a dot for each moment, a ring for moments of truth, bars for accounts that report a problem. One stop for
 * the keyboard: arrow keys walk along it, Enter opens.
 */
export function JourneyStrip({ strip, chosen, onChoose }: Props) {
  const id = useId();
  const { stages, moments } = stripLayout(strip);
  const [pointed, setPointed] = useState<string | null>(null);
  const active = moments.find(({ moment }) => moment.id === pointed);

  function walk(event: KeyboardEvent): void {
    const from = moments.findIndex(({ moment }) => moment.id === (pointed ?? chosen));
    const to = stepAlong(event.key, from, moments.length);
    const next = to === null ? undefined : moments[to];
    if (next) setPointed(next.moment.id);
    else if ((event.key === 'Enter' || event.key === ' ') && active) onChoose(active.moment.id, active.moment.name);
    else return;
    event.preventDefault();
  }

  return (
    <div>
      <svg
        className={css.strip}
        width="100%"
        height="76"
        role="listbox"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={i18n.t('panel.stripLabel', [withoutBidi(strip.name)])}
        aria-activedescendant={pointed ? `${id}-${pointed}` : undefined}
        onKeyDown={walk}
        onFocus={() => setPointed((was) => was ?? chosen ?? moments[0]?.moment.id ?? null)}
        onBlur={() => setPointed(null)}
        onPointerLeave={() => setPointed(null)}
      >
        {stages.map(
          (stage) =>
            stage.lit && (
              <rect
                key={stage.id}
                className={css.ground}
                x={`${stage.from}%`}
                y="0"
                width={`${stage.width}%`}
                height="76"
                rx="2"
              />
            ),
        )}
        <line className={css.through} x1="0" x2="100%" y1={line} y2={line} />
        {moments.map((one) => (
          <MomentMark
            key={one.moment.id}
            id={`${id}-${one.moment.id}`}
            one={one}
            slot={100 / moments.length}
            chosen={one.moment.id === chosen}
            pointed={one.moment.id === pointed}
            onPoint={() => setPointed(one.moment.id)}
            onChoose={() => onChoose(one.moment.id, one.moment.name)}
          />
        ))}
        {stages.map((stage) => (
          <text key={stage.id} className={classes(stage.lit && css.lit)} x={`${stage.from + stage.width / 2}%`} y="70">
            {withoutBidi(stage.name)}
          </text>
        ))}
      </svg>
      <p className={css.caption}>{active ? momentWords(active) : i18n.t('panel.stripCaption')}</p>
    </div>
  );
}

type MarkProps = {
  readonly id: string;
  readonly one: StripMoment;
  readonly slot: number;
  readonly chosen: boolean;
  readonly pointed: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function MomentMark({ id, one, slot, chosen, pointed, onPoint, onChoose }: MarkProps) {
  const { at, tall, lit, ring, voices } = one;
  const look = classes(lit && css.lit);
  return (
    <g id={id} role="option" aria-selected={chosen} aria-label={momentWords(one)} onPointerEnter={onPoint} onClick={onChoose}>
      <rect
        className={classes(css.target, pointed && css.pointed)}
        x={`${at - slot / 2}%`}
        y="0"
        width={`${slot}%`}
        height="76"
      />
      {tall > 0 && (
        <rect
          className={classes(css.bar, look)}
          x={`${at}%`}
          y={foot - tall}
          width="8"
          height={tall}
          transform="translate(-4 0)"
        />
      )}
      {lit && (
        <text className={look} x={`${at}%`} y={foot - tall - 3}>
          {format().count(voices)}
        </text>
      )}
      <circle className={classes(ring ? css.ring : css.dot, look)} cx={`${at}%`} cy={line} r={ring ? 3.5 : 1.75} />
    </g>
  );
}

function momentWords({ moment, voices }: StripMoment): string {
  const weight = moment.weight === null ? '' : i18n.t('panel.stripWeight', [moment.weight]);
  const risk = isAtRisk(moment, voices) ? i18n.t('panel.stripAtRisk') : '';
  return `${withoutBidi(moment.name)}: ${i18n.t('panel.stripVoices', voices, [format().count(voices)])}${weight}${risk}`;
}

function stepAlong(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight') return Math.min(from + 1, count - 1);
  if (key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
