import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { withoutBidi } from '../../evidence/bidi.ts';
import { compareQuery } from '../../compare-queries.ts';
import { faultWords } from '../../fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { themesQuery } from '../../workspace-queries.ts';
import { Sheet } from '../Sheet.tsx';
import { WindowChoice } from '../WindowChoice.tsx';
import css from './Compare.module.css';
import { CompareExport } from './CompareExport.tsx';
import { CompareTable } from './CompareTable.tsx';
import { DecideForm } from '../decisions/DecideForm.tsx';
import { compareAddress, comparedKeys, mostCompared } from './compare-address.ts';

/** Two to four themes side by side, and the trade-off between them recorded. The address names the themes. */
export function ComparePage({ named }: { readonly named: string }) {
  const keys = comparedKeys(named);
  const themes = useQuery(themesQuery());
  const query = useQuery(compareQuery(keys));
  const [, navigate] = useLocation();
  const [deciding, setDeciding] = useState(false);
  const title = i18n.t('workspace.compare.title');
  const error = query.error ?? themes.error;
  if (error)
    return (
      <Sheet title={title}>
        <Notice tone="fault">{faultWords(error)}</Notice>
      </Sheet>
    );
  if (!query.data || !themes.data)
    return (
      <Sheet title={title}>
        <Skeleton label={i18n.t('workspace.reading')} />
      </Sheet>
    );

  const { comparison } = query.data;
  const columns = comparison.themes.filter(({ theme }) => keys.includes(theme.key));
  const rest = themes.data.themes.filter(({ theme }) => !keys.includes(theme.key));
  const missing = keys.filter((key) => !themes.data.themes.some(({ theme }) => theme.key === key));
  const add = keys.length < mostCompared && rest.length > 0 && (
    <Select
      aria-label={i18n.t('workspace.compare.add')}
      value=""
      options={[
        { value: '', label: i18n.t('workspace.compare.add') },
        ...rest.map(({ theme }) => ({ value: theme.key, label: withoutBidi(theme.name) })),
      ]}
      onChange={(key) => navigate(compareAddress([...keys, key]))}
    />
  );
  const lacking = missing.map((key) => (
    <Notice key={key} tone="caution">
      {i18n.t('workspace.themes.unknown', [key])}
    </Notice>
  ));
  const remove = (key: string) => navigate(compareAddress(keys.filter((one) => one !== key)));

  if (columns.length < 2) {
    return (
      <Sheet title={title} actions={add}>
        {lacking}
        <State
          heading={i18n.t('workspace.compare.pick')}
          steps={<ButtonLink href="#/themes">{i18n.t('workspace.openThemes')}</ButtonLink>}
        >
          <p>{i18n.t('workspace.compare.pickWhy')}</p>
        </State>
        {columns.length === 1 && <CompareTable window={comparison.window} columns={columns} onRemove={remove} />}
      </Sheet>
    );
  }

  return (
    <Sheet
      title={title}
      actions={
        <>
          {add}
          <WindowChoice value={comparison.window.days} />
          <CompareExport columns={columns} window={comparison.window} />
          <Button look={deciding ? 'plain' : 'main'} aria-expanded={deciding} onClick={() => setDeciding(!deciding)}>
            {deciding ? i18n.t('workspace.cancel') : i18n.t('workspace.compare.tradeOff')}
          </Button>
        </>
      }
    >
      {lacking}
      {deciding && (
        <DecideForm
          comparison={{ ...comparison, themes: columns }}
          onDone={(key) => {
            setDeciding(false);
            navigate(`/decisions/${key}`);
          }}
        />
      )}
      <CompareTable window={comparison.window} columns={columns} onRemove={remove} />
      <p className={css.note}>{i18n.t('workspace.compare.noScore')}</p>
    </Sheet>
  );
}
