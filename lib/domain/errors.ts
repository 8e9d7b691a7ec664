/** What can go wrong in ways that were foreseen. The words for each stand in locales/en.yml under `errors`, never here. */
export type FaultCode =
  | 'file-empty'
  | 'file-binary'
  | 'file-archive'
  | 'file-markup'
  | 'file-too-large'
  | 'file-unreadable'
  | 'columns-too-many'
  | 'rows-too-many'
  | 'no-text-column'
  | 'header-only'
  | 'json-invalid'
  | 'quote-unclosed'
  | 'backup-damaged'
  | 'backup-not-ours'
  | 'backup-newer'
  | 'backup-unsound'
  | 'worker-stopped'
  | 'storage-full'
  | 'storage-unavailable'
  | 'storage-outdated'
  | 'store-corrupt'
  | 'reason-missing'
  | 'date-impossible'
  | 'name-missing'
  | 'name-taken'
  | 'place-unknown'
  | 'row-missing'
  | 'stage-in-use'
  | 'outline-invalid'
  | 'message-refused'
  | 'message-failed'
  | 'page-changed'
  | 'permission-missing'
  | 'cancelled';

/** An expected fault: a code, and the values its sentence names. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: FaultCode, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.code = code;
    this.values = values;
  }
}
