import { useSyncExternalStore } from 'react';
import { runCommand } from './import-run.ts';
import { importedNames } from './imported-names.ts';
import { askToPersist } from '../lib/store/persist.ts';
import { createImportSession, type ImportState } from './import-session.ts';

/** The import of this page. */
export const importSession = createImportSession(runCommand, importedNames, askToPersist);

// Leaving while rows are being stored would cut the import off.
importSession.subscribe(() => {
  if (importSession.get().step === 'importing') addEventListener('beforeunload', askToStay);
  else removeEventListener('beforeunload', askToStay);
});

function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export function useImport(): ImportState {
  return useSyncExternalStore(importSession.subscribe, importSession.get);
}
