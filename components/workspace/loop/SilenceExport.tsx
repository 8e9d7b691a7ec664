import type { Loop } from '../../../lib/evidence/loop.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { silenceTable } from './loop-tables.ts';

/** The silence register as files. */
export function SilenceExport({ loop }: { readonly loop: Loop }) {
  return <ExportMenu tables={[silenceTable(loop.silences, [windowWords(loop.window.days)])]} />;
}
