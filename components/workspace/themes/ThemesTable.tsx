import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { voicesText } from '../../evidence/voices.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { mostCompared } from '../compare/compare-address.ts';
import { Behind } from '../feedback/Behind.tsx';
import { windowWords } from '../WindowChoice.tsx';
import table from '../Table.module.css';
import { behindTheme } from './behind-theme.ts';
import { useFirst } from '../use-first.tsx';
import css from './Themes.module.css';
import { StatusLine } from './StatusLine.tsx';

type Props = {
  readonly themes: readonly ThemeFigures[];
  /** Keys of those that are chosen to be compared. */
  readonly marked: readonly string[];
  readonly onMark: (key: string) => void;
  readonly windowDays: WindowDays;
};

/** Themes with their figures, a row each, to open or to choose for a comparison. */
export function ThemesTable({ themes, marked, onMark, windowDays }: Props) {
  const { first, more } = useFirst(themes);
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className={css.caption}>{i18n.t('workspace.themes.caption', [windowWords(windowDays)])}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('workspace.compare.chosen')}</th>
            <th scope="col">{i18n.t('workspace.themes.theme')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.voices')}
            </th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.mentions')}
            </th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.arr')}
            </th>
            <th scope="col">{i18n.t('workspace.themes.trend')}</th>
            <th scope="col">{i18n.t('workspace.themes.lastHeard')}</th>
            <th scope="col">{i18n.t('workspace.owner')}</th>
            <th scope="col">{i18n.t('workspace.themes.status')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((figures) => (
            <Row
              key={figures.theme.id}
              figures={figures}
              marked={marked.includes(figures.theme.key)}
              full={marked.length >= mostCompared}
              windowDays={windowDays}
              onMark={onMark}
            />
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

type RowProps = {
  readonly figures: ThemeFigures;
  /** Chosen to be compared. */
  readonly marked: boolean;
  /** As many are chosen as can be compared. */
  readonly full: boolean;
  readonly windowDays: WindowDays;
  readonly onMark: (key: string) => void;
};

function Row({ figures, marked, full, windowDays, onMark }: RowProps) {
  const { theme, standing, reach, reachEver, trend, slices } = figures;
  const now = useNow();
  const behind = behindTheme(theme, windowDays);
  const of = (words: string) => `${words}: ${withoutBidi(theme.name)}`;
  const mentionsText = (mentions: number) => i18n.t('workspace.mentions', mentions, [format().count(mentions)]);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={marked}
          disabled={full && !marked}
          aria-label={i18n.t('workspace.compare.choose', [withoutBidi(theme.name)])}
          onChange={() => onMark(theme.key)}
        />
      </td>
      <td className={table.name}>
        <Link href={`/themes/${theme.key}`}>
          <Said text={theme.name} />
        </Link>{' '}
        <code className={text.key}>{theme.key}</code>
      </td>
      <td className={table.number} title={i18n.t('workspace.themes.ever', [voicesText(reachEver)])}>
        <Behind set={behind} number={reach.voices} label={of(voicesText(reach))}>
          <b>{format().count(reach.voices)}</b>
        </Behind>
      </td>
      <td className={table.number}>
        <Behind set={{ ...behind, unit: 'mentions' }} number={reach.mentions} label={of(mentionsText(reach.mentions))}>
          {format().count(reach.mentions)}
        </Behind>
      </td>
      <td className={table.number}>
        <Behind set={behind} number={figures.arr} label={of(i18n.t('workspace.arr', [format().money(figures.arr)]))}>
          {figures.arr > 0 ? format().money(figures.arr) : '–'}
        </Behind>
      </td>
      <td>
        <span className={css.trend}>
          <Sparkline
            counts={slices.counts}
            label={i18n.t('workspace.themes.sparkline', [String(slices.before), String(slices.now)])}
          />
          <TrendWord verdict={trend.verdict} />
        </span>
      </td>
      <td className={css.nowrap}>{figures.lastHeard === null ? '–' : format().since(figures.lastHeard, now)}</td>
      <td>{theme.owner === null ? <Tag tone="caution">{i18n.t('workspace.noOwner')}</Tag> : <Said text={theme.owner} />}</td>
      <td className={css.nowrap}>
        {(standing.status !== 'active' || theme.override !== null) && <StatusLine figures={figures} />}
      </td>
    </tr>
  );
}
