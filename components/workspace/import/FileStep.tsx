import { i18n } from '#i18n';
import { useState, type DragEvent } from 'react';
import { faultWords } from '../../fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/Notice.tsx';
import { importSession } from '../../use-import.ts';
import { EarlierImports } from './EarlierImports.tsx';
import { useFilePicker } from './use-file-picker.tsx';
import css from './Import.module.css';

/** Choose or drop one file or several; below, what was imported before. */
export function FileStep({ fault }: { readonly fault: unknown }) {
  const [over, setOver] = useState(false);
  const { picker, pick } = useFilePicker();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    importSession.choose([...event.dataTransfer.files]);
  };
  return (
    <div className={css.stack}>
      {fault !== null && (
        <Notice tone="fault" announced>
          {faultWords(fault)} {i18n.t('import.nothingChanged')}
        </Notice>
      )}
      <section
        className={classes(css.drop, over && css.over)}
        aria-label={i18n.t('import.choose')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{i18n.t('import.drop')}</p>
        <Button look="main" onClick={pick}>
          {i18n.t('import.choose')}
        </Button>
        {picker}
        <p className={css.quiet}>{i18n.t('import.staysHere')}</p>
      </section>
      <EarlierImports />
    </div>
  );
}
