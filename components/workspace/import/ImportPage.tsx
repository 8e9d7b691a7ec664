import { i18n } from '#i18n';
import { Said } from '../../evidence/Said.tsx';
import { useImport } from '../../use-import.ts';
import { Sheet } from '../Sheet.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { Steps } from './Steps.tsx';
import { Underway } from './Underway.tsx';

/** Bringing feedback in: choose a file, see how its columns are read, and what became of it. */
export function ImportPage() {
  const state = useImport();
  const { file, waiting } = state;
  return (
    <Sheet
      title={i18n.t('import.title')}
      {...(file ? { aside: <FileName name={file.name} waiting={waiting.length} /> } : {})}
      actions={<Steps at={state.step} />}
    >
      {state.step === 'file' && <FileStep fault={state.fault} />}
      {state.step === 'reading' && <Underway doing="reading" progress={state.progress} />}
      {state.step === 'columns' && <ColumnsStep mapping={state.mapping} fault={state.fault} />}
      {state.step === 'importing' && <Underway doing="importing" progress={state.progress} />}
      {state.step === 'done' && <DoneStep finished={state.finished} waiting={waiting.length} />}
    </Sheet>
  );
}

function FileName({ name, waiting }: { readonly name: string; readonly waiting: number }) {
  return (
    <>
      <Said text={name} />
      {waiting > 0 && `, ${i18n.t('import.waiting', waiting, [String(waiting)])}`}
    </>
  );
}
