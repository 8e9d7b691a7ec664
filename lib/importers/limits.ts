/**
 * What a file may hold. Beyond these a reader stops with a Fault or refuses the row, so that no file can fill the memory
 * (docs/privacy.md says why files are not trusted).
 */
export const limits = {
  fileBytes: 200 * 1024 * 1024,
  /** Characters of one row or record. */
  rowLength: 1024 * 1024,
  /** Characters of one cell. */
  fieldLength: 256 * 1024,
  columns: 500,
  rows: 2_000_000,
  /** Bytes read at once. */
  sliceBytes: 512 * 1024,
  /** Rows handed on at once, and bytes of the file: long rows come in fewer. An import writes each batch in one transaction. */
  batchRows: 4000,
  batchBytes: 4 * 1024 * 1024,
} as const;
