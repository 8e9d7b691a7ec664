import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { runCommand } from './import-run.ts';
import { createImportSession, type ImportState } from './import-session.ts';

/** The import of this page. */
export const importSession = createImportSession(runCommand, () => ({
  journey: i18n.t('import.journeyName'),
  stage: i18n.t('import.stageName'),
}));

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
