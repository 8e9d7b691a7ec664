import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Said } from '../../evidence/Said.tsx';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import type { ListedImport } from '../../import-queries.ts';
import { importsQuery } from '../../import-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { importSession } from '../../use-import.ts';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import { Question } from '../Question.tsx';
import { ImportsExport } from './ImportsExport.tsx';
import css from './Import.module.css';
import table from '../Table.module.css';

/** What was imported before, each to be taken back as a whole; `except` is the one that the page is about. */
export function EarlierImports({ except = null }: { readonly except?: string | null }) {
  const { data = [] } = useQuery(importsQuery());
  const listed = data.filter(({ row }) => row.id !== except);
  const { busy, problem, run } = useAction();
  const toast = useToast();
  const now = useNow();
  const [asked, ask] = useState<ListedImport | null>(null);
  if (listed.length === 0) return null;

  const undo = ({ row }: ListedImport) =>
    run(async () => {
      ask(null);
      await importSession.undo(row.id);
      toast({ text: i18n.t('import.undone', [row.fileName]) });
    });
  const leaning = asked && leaningOn(asked, data);

  return (
    <section>
      <Heading end={<ImportsExport imports={listed} />}>{i18n.t('import.earlier')}</Heading>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      {asked && leaning && (
        <Question label={i18n.t('import.undoAnyway')} busy={busy} onYes={() => void undo(asked)} onCancel={() => ask(null)}>
          {i18n.t('import.undoTakesAlong', [
            withoutBidi(leaning.row.fileName),
            format().count(leaning.row.alreadyHere),
            withoutBidi(asked.row.fileName),
          ])}
        </Question>
      )}
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{i18n.t('import.file')}</th>
              <th>{i18n.t('import.when')}</th>
              <th className={table.number}>{i18n.t('import.added')}</th>
              <th className={table.number}>{i18n.t('import.alreadyHere')}</th>
              <th className={table.number}>{i18n.t('import.refused')}</th>
              <th>
                <span className={css.unseen}>{i18n.t('import.undo')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((each) => (
              <tr key={each.row.id}>
                <td className={table.name}>
                  <Said text={each.row.fileName} />
                  {each.cutOff && <span className={css.cutOff}>{i18n.t('import.cutOff')}</span>}
                </td>
                <td className={css.nowrap} title={format().exact(each.row.importedAt)}>
                  {format().since(each.row.importedAt, now)}{' '}
                  <span className={css.quiet}>{format().clock(each.row.importedAt)}</span>
                </td>
                <Count value={each.row.added} />
                <Count value={each.row.alreadyHere} />
                <Count value={each.row.refused} />
                <td className={table.number}>
                  <Button
                    look="bare"
                    size="small"
                    icon="undo"
                    disabled={busy || (each.row.state === 'running' && !each.cutOff)}
                    aria-label={i18n.t('import.undoFile', [withoutBidi(each.row.fileName), format().clock(each.row.importedAt)])}
                    onClick={() => (leaningOn(each, data) ? ask(each) : void undo(each))}
                  >
                    {i18n.t('import.undo')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {busy && (
        <p role="status" className={css.quiet}>
          {i18n.t('import.undoing')}
        </p>
      )}
    </section>
  );
}

/** A later import of the same source that found items of this one here already, and so holds them through it. */
function leaningOn({ row }: ListedImport, all: readonly ListedImport[]): ListedImport | null {
  const later = all.filter((other) => other.row.source === row.source && other.row.importedAt > row.importedAt);
  return later.find((other) => other.row.alreadyHere > 0 && other.row.state === 'done') ?? null;
}

function Count({ value }: { readonly value: number }) {
  return <td className={classes(table.number)}>{format().count(value)}</td>;
}
