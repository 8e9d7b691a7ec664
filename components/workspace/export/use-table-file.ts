import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'react';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { saveFile } from '../../save-file.ts';
import type { Table } from '../../table.ts';
import { tableFile, type TableFormat } from '../../table-file.ts';
import { useToast } from '../../ui/toasts.ts';
import { fileName } from './file-name.ts';

/** Rows written, of how many. */
export type Written = { readonly rows: number; readonly of: number };

/** What is done by then is not worth telling of. */
const patience = 400;

/** Writes a table into a file, one at a time, and says how far it is. Leaving the page stops it. */
export function useTableFile() {
  const toast = useToast();
  const [written, setWritten] = useState<Written | null>(null);
  const writing = useRef<AbortController | null>(null);
  useEffect(() => () => writing.current?.abort(), []);

  async function save(table: Table, as: TableFormat): Promise<void> {
    writing.current?.abort();
    const stop = new AbortController();
    writing.current = stop;
    const now = Date.now();
    const onProgress = (rows: number) => {
      if (Date.now() - now > patience && !stop.signal.aborted) setWritten({ rows, of: table.total });
    };
    try {
      const file = await tableFile(table, as, { now, signal: stop.signal, onProgress });
      const name = fileName(table, now, as);
      saveFile(file, name);
      toast({ text: i18n.t('workspace.export.saved', table.total, [format().count(table.total), name]) });
    } catch (error) {
      if (!stop.signal.aborted) toast({ tone: 'fault', text: faultWords(error) });
    } finally {
      if (writing.current === stop) {
        writing.current = null;
        setWritten(null);
      }
    }
  }

  function cancel(): void {
    writing.current?.abort();
    writing.current = null;
    setWritten(null);
  }

  return { written, save, cancel };
}
