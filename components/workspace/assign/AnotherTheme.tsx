import { i18n } from '#i18n';
import { useState, type RefObject } from 'react';
import { Link } from 'wouter';
import type { Theme } from '../../../lib/domain/theme.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import css from './Assign.module.css';

type Props = {
  readonly themes: readonly Theme[];
  readonly busy: boolean;
  readonly list: RefObject<HTMLSelectElement | null>;
  readonly onConfirm: (theme: Theme) => void;
};

/** A theme that was not suggested. Choosing alone confirms nothing: arrow keys choose as they pass. */
export function AnotherTheme({ themes, busy, list, onConfirm }: Props) {
  const [chosen, choose] = useState('');
  const theme = themes.find(({ id }) => id === chosen);
  return (
    <div className={css.another}>
      <Select
        ref={list}
        compact
        aria-label={i18n.t('workspace.assign.another')}
        value={chosen}
        onChange={choose}
        options={[
          { value: '', label: i18n.t('workspace.assign.another') },
          ...themes.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
        ]}
      />
      {theme ? (
        <Button
          size="small"
          disabled={busy}
          aria-label={i18n.t('workspace.assign.confirmTheme', [withoutBidi(theme.name)])}
          onClick={() => onConfirm(theme)}
        >
          {i18n.t('workspace.feedback.confirm')}
        </Button>
      ) : (
        <Link href="/themes/new">{i18n.t('workspace.assign.newTheme')}</Link>
      )}
    </div>
  );
}
