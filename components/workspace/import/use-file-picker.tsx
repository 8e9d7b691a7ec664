import { useRef } from 'react';
import { i18n } from '#i18n';
import { importSession } from '../../use-import.ts';

const kinds = '.csv,.tsv,.tab,.txt,.json,.jsonl,.ndjson,text/csv,text/tab-separated-values,text/plain,application/json';

/** The browser's own file dialogue: what to press for it, and the hidden control to put beside. */
export function useFilePicker() {
  const control = useRef<HTMLInputElement>(null);
  const picker = (
    <input
      ref={control}
      type="file"
      hidden
      multiple
      accept={kinds}
      aria-label={i18n.t('import.choose')}
      onChange={(event) => {
        importSession.choose([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  );
  return { picker, pick: () => control.current?.click() };
}
