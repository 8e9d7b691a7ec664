import type { KeyboardEvent, ReactNode } from 'react';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { OpenTheme } from './OpenTheme.tsx';
import { rowAfter } from './row-keys.ts';
import { ThemeRow } from './ThemeRow.tsx';
import { useOpenThemes } from './open-themes.ts';

type Props = {
  readonly themes: readonly ThemeEvidence[];
  /** What a closed row says below it. */
  readonly below?: (theme: ThemeEvidence) => ReactNode;
};

/** Themes as rows that open. Arrow keys move between rows, over all lists of the panel. */
export function ThemeList({ themes, below }: Props) {
  const { isOpen, toggle } = useOpenThemes();
  return (
    <div onKeyDown={moveBetweenRows}>
      {themes.map((theme) => (
        <ThemeRow
          key={theme.theme.id}
          evidence={theme}
          open={isOpen(theme.theme.id)}
          onToggle={() => toggle(theme.theme.id)}
          below={below?.(theme)}
        >
          <OpenTheme evidence={theme} />
        </ThemeRow>
      ))}
    </div>
  );
}

function moveBetweenRows(event: KeyboardEvent): void {
  const row = event.target;
  if (!(row instanceof HTMLElement) || row.dataset.row === undefined) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rowAfter(event.key, rows.indexOf(row), rows.length);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}
