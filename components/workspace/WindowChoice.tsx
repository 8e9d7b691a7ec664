import { i18n } from '#i18n';
import { useState } from 'react';
import { readDays, windowChoices, writtenDays, type WindowDays } from '../../lib/domain/window-days.ts';
import { spanWords } from '../evidence/span-words.ts';
import { format } from '../format.ts';
import { Select } from '../ui/Select.tsx';
import { act } from '../workspace-actions.ts';
import { OwnWindow } from './OwnWindow.tsx';
import css from './WindowChoice.module.css';

/** "last 90 days", "1 Mar 2026 to 30 Apr 2026", "all time". */
export function windowWords(days: WindowDays): string {
  if (days === null) return i18n.t('workspace.allTime');
  return typeof days === 'number' ? i18n.t('workspace.lastDays', [format().days(days)]) : spanWords(days);
}

/** The span behind every figure of the workspace; the panel follows it too. */
export function WindowChoice({ value }: { readonly value: WindowDays }) {
  const [asking, setAsking] = useState(false);
  const usual = [...windowChoices, null];
  const offered = usual.some((days) => days === value) ? usual : [value, ...usual];
  const choose = (windowDays: WindowDays) => {
    setAsking(false);
    void act.changeSettings({ windowDays });
  };
  return (
    <span className={css.window}>
      <Select
        aria-label={i18n.t('workspace.window')}
        aria-expanded={asking}
        value={asking ? own : writtenDays(value)}
        options={[
          ...offered.map((days) => ({ value: writtenDays(days), label: windowWords(days) })),
          { value: own, label: i18n.t('workspace.ownWindow.open') },
        ]}
        onChange={(picked) => {
          const days = readDays(picked);
          if (days === undefined) setAsking(true);
          else choose(days);
        }}
      />
      {asking && <OwnWindow value={value} onChoose={choose} onCancel={() => setAsking(false)} />}
    </span>
  );
}

const own = 'own';
