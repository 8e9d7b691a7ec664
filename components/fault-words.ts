import { i18n } from '#i18n';
import { Fault, type FaultCode } from '../lib/domain/errors.ts';
import { asFault } from '../lib/store/storage-faults.ts';

type Values = Readonly<Record<string, string | number>>;

const words: Readonly<Record<FaultCode, (values: Values) => string>> = {
  'file-empty': () => i18n.t('errors.fileEmpty'),
  'file-binary': () => i18n.t('errors.fileBinary'),
  'file-archive': () => i18n.t('errors.fileArchive'),
  'file-markup': () => i18n.t('errors.fileMarkup'),
  'file-too-large': (v) => i18n.t('errors.fileTooLarge', [text(v.megabytes), text(v.most)]),
  'file-unreadable': () => i18n.t('errors.fileUnreadable'),
  'columns-too-many': (v) => i18n.t('errors.columnsTooMany', [text(v.columns), text(v.most)]),
  'rows-too-many': (v) => i18n.t('errors.rowsTooMany', [text(v.most)]),
  'no-text-column': () => i18n.t('errors.noTextColumn'),
  'header-only': () => i18n.t('errors.headerOnly'),
  'outline-invalid': () => i18n.t('errors.outlineInvalid'),
  'json-invalid': (v) => i18n.t('errors.jsonInvalid', [text(v.line)]),
  'quote-unclosed': (v) => i18n.t('errors.quoteUnclosed', [text(v.line)]),
  'backup-damaged': (v) => i18n.t('errors.backupDamaged', [text(v.line)]),
  'backup-not-ours': () => i18n.t('errors.backupNotOurs'),
  'backup-newer': () => i18n.t('errors.backupNewer'),
  'backup-unsound': (v) => i18n.t('errors.backupUnsound', [text(v.line)]),
  'worker-stopped': () => i18n.t('errors.workerStopped'),
  'storage-full': () => i18n.t('errors.storageFull'),
  'storage-unavailable': () => i18n.t('errors.storageUnavailable'),
  'storage-outdated': () => i18n.t('errors.storageOutdated'),
  'store-corrupt': () => i18n.t('errors.storeCorrupt'),
  'reason-missing': () => i18n.t('errors.reasonMissing'),
  'date-impossible': () => i18n.t('errors.dateImpossible'),
  'name-missing': () => i18n.t('errors.nameMissing'),
  'place-unknown': () => i18n.t('errors.placeUnknown'),
  'name-taken': (v) => i18n.t('errors.nameTaken', [text(v.name), text(v.key)]),
  'row-missing': () => i18n.t('errors.rowMissing'),
  'stage-in-use': (v) => i18n.t('errors.stageInUse', Number(v.moments), [text(v.moments)]),
  'message-refused': () => i18n.t('errors.messageRefused'),
  'message-failed': () => i18n.t('errors.messageFailed'),
  'page-changed': () => i18n.t('errors.pageChanged'),
  'permission-missing': () => i18n.t('errors.permissionMissing'),
  cancelled: () => i18n.t('errors.cancelled'),
};

/** What went wrong and what to do next, in words. What was not foreseen names its kind only, never page or customer text. */
export function faultWords(error: unknown): string {
  const fault = asFault(error);
  if (fault instanceof Fault) return words[fault.code](fault.values);
  return i18n.t('errors.unknown', [error instanceof Error ? error.name : typeof error]);
}

function text(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString() : (value ?? '');
}

/** Which foreseen fault it is; null for what was not foreseen. */
export function faultCode(error: unknown): FaultCode | null {
  const fault = asFault(error);
  return fault instanceof Fault ? fault.code : null;
}

/** Whether nothing of the local database can be had in this page. */
export function isWithoutStore(error: unknown): boolean {
  return ['store-corrupt', 'storage-outdated', 'storage-unavailable'].includes(faultCode(error) ?? '');
}
