import { i18n } from '#i18n';
import { useState } from 'react';
import { Link } from 'wouter';
import { subjectId } from '../../../lib/analysis/silence.ts';
import type { SilenceEntry } from '../../../lib/evidence/loop.ts';
import { Said } from '../../evidence/Said.tsx';
import { causeWords, nextStep, stepAddress } from '../../evidence/silence-words.ts';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { loopAct } from '../../loop-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import table from '../Table.module.css';
import { useFirst } from '../use-first.tsx';
import css from './Loop.module.css';
import { SnoozeForm } from './SnoozeForm.tsx';

/** What must not be forgotten: why it is here, whom it affects, the next step, and a rest with its reason. */
export function SilenceTable({ entries, label }: { readonly entries: readonly SilenceEntry[]; readonly label: string }) {
  const [open, setOpen] = useState<string | null>(null);
  const { first, more } = useFirst(entries);
  return (
    <div className={table.scroll}>
      <table className={table.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('workspace.loop.what')}</th>
            <th scope="col">{i18n.t('workspace.loop.why')}</th>
            <th scope="col">{i18n.t('workspace.loop.affected')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.arr')}
            </th>
            <th scope="col">{i18n.t('workspace.owner')}</th>
            <th scope="col">{i18n.t('workspace.loop.next')}</th>
            <th scope="col">{i18n.t('workspace.loop.rest')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((entry) => {
            const id = `${subjectId(entry.subject)} ${entry.cause}`;
            return <Row key={id} entry={entry} open={open === id} onOpen={(wanted) => setOpen(wanted ? id : null)} />;
          })}
        </tbody>
      </table>
      {more}
    </div>
  );
}

type RowProps = { readonly entry: SilenceEntry; readonly open: boolean; readonly onOpen: (open: boolean) => void };

function Row({ entry, open, onOpen }: RowProps) {
  const now = useNow();
  const [why, since] = causeWords(entry, now);
  const { snooze } = entry;
  return (
    <>
      <tr>
        <td className={table.name}>
          <Said text={entry.name} /> <code className={text.key}>{entry.key}</code>
        </td>
        <td>
          <span className={css.line}>{why}</span>
          <span className={css.line}>{since}</span>
        </td>
        <td>
          <Link href={stepAddress(entry)}>{voicesText(entry.reach)}</Link>
        </td>
        <td className={table.number}>{entry.arr > 0 ? format().money(entry.arr) : '–'}</td>
        <td>
          {entry.owners.length === 0 ? (
            <Tag tone="caution">{i18n.t('workspace.noOwner')}</Tag>
          ) : (
            <Said text={format().list(entry.owners)} />
          )}
        </td>
        <td className={text.nowrap}>
          <Link href={stepAddress(entry)}>{nextStep(entry)}</Link>
        </td>
        <td>
          {snooze ? (
            <>
              <span className={css.line}>
                <Said text={snooze.because} />
              </span>
              <span className={css.line}>{i18n.t('workspace.loop.until', [format().calendarDate(snooze.until)])}</span>
              <Button look="link" onClick={() => void loopAct.wake(snooze.id)}>
                {i18n.t('workspace.loop.wake')}
              </Button>
            </>
          ) : (
            <Button look="link" aria-expanded={open} onClick={() => onOpen(!open)}>
              {i18n.t('workspace.loop.snooze')}
            </Button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={7}>
            <SnoozeForm entry={entry} onDone={() => onOpen(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
