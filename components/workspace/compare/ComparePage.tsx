import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { compareQuery } from '../../compare-queries.ts';
import { faultWords } from '../../fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { themesQuery } from '../../workspace-queries.ts';
import { Sheet } from '../Sheet.tsx';
import { WindowChoice } from '../WindowChoice.tsx';
import css from './Compare.module.css';
import { CompareExport } from './CompareExport.tsx';
import { CompareTable } from './CompareTable.tsx';
import { DecideForm } from '../decisions/DecideForm.tsx';
import { AddColumn } from './AddColumn.tsx';
import { compareAddress, comparedNames, mostCompared, writtenName, type Named } from './compare-address.ts';
import { columnId } from './compared-words.ts';

/** Two to four themes or items side by side, and the trade-off between them recorded. The address names them. */
export function ComparePage({ named }: { readonly named: string }) {
  const names = useMemo(() => comparedNames(named), [named]);
  const ids = names.map(writtenName);
  const themes = useQuery(themesQuery());
  const query = useQuery(compareQuery(names));
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
  const columns = comparison.columns.filter((column) => ids.includes(columnId(column)));
  const go = (next: readonly Named[]) => navigate(compareAddress(next));
  const add = names.length < mostCompared && (
    <AddColumn names={names} themes={themes.data.themes} items={comparison.comparable} onAdd={(one) => go([...names, one])} />
  );
  const missing = query.isPlaceholderData ? [] : names.filter((_, at) => !columns.some((one) => columnId(one) === ids[at]));
  const lacking = missing.map((named) => (
    <Notice key={writtenName(named)} tone="caution">
      {'key' in named ? i18n.t('workspace.themes.unknown', [named.key]) : i18n.t('workspace.compare.itemUnknown')}
    </Notice>
  ));
  const remove = (id: string) => go(names.filter((_, at) => ids[at] !== id));

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
          comparison={{ ...comparison, columns }}
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
