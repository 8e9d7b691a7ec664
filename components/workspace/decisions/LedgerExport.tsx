import { i18n } from '#i18n';
import { readDays } from '../../../lib/domain/window-days.ts';
import { verdicts } from '../../../lib/domain/vocabulary.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { hostWord, stageWord, verdictWord } from './decision-words.ts';
import { stages, type LedgerFilter } from './ledger-filter.ts';
import { ledgerTables } from './ledger-tables.ts';

/** The ledger as it is filtered, as files. */
export function LedgerExport({ entries, filter }: { readonly entries: readonly LedgerEntry[]; readonly filter: LedgerFilter }) {
  const now = useNow();
  return <ExportMenu tables={ledgerTables(entries, filterWords(entries, filter, now))} />;
}

function filterWords(entries: readonly LedgerEntry[], filter: LedgerFilter, now: number): readonly string[] {
  const { verdict, stage, owner, area, moment, host, age, month } = filter;
  const decided = verdicts.find((one) => one === verdict);
  const at = entries.flatMap(({ moments }) => moments).find(({ id }) => id === moment);
  const standing = stages.find((one) => one === stage);
  return [
    decided && verdictWord(decided),
    standing && stageWord(standing),
    owner === null ? i18n.t('workspace.noOwner') : owner,
    area === null ? i18n.t('workspace.loop.noArea') : area,
    at?.name,
    host && hostWord(host),
    age && windowWords(readDays(age) ?? null),
    month && format().month(month, now),
  ].flatMap((words) => (words ? [words] : []));
}
