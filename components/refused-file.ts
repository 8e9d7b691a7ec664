import { refusedRowsFile, type RefusalWords } from '../lib/importers/refused-rows.ts';
import type { Mapping } from './import-session.ts';
import { importSession } from './use-import.ts';

/** The refused rows of the file that is open, as a CSV file. */
export async function refusedFile({ inspection }: Mapping, words: RefusalWords): Promise<Blob> {
  const refused = refusedRowsFile(inspection.columns, words);
  await importSession.refused(refused.add);
  return refused.file();
}
