import { i18n } from '#i18n';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { openQuestions, type Mapping } from '../../import-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { importSession } from '../../use-import.ts';
import { TwoColumns } from '../Sheet.tsx';
import { factsOf } from './file-facts.ts';
import { MappingTable } from './MappingTable.tsx';
import { Origin } from './Origin.tsx';
import { Preview } from './Preview.tsx';
import { Questions } from './Questions.tsx';
import { RefusedRows } from './RefusedRows.tsx';
import css from './Import.module.css';

/** How the columns are read, to be corrected, with what would come of it beside. */
export function ColumnsStep({ mapping, fault }: { readonly mapping: Mapping; readonly fault: unknown }) {
  const hasText = mapping.uses.some(({ holds }) => holds === 'text');
  return (
    <>
      <p className={css.facts} aria-live="polite">
        {factsOf(mapping).join(' · ')}
      </p>
      <TwoColumns
        main={
          <>
            <MappingTable mapping={mapping} />
            <Origin mapping={mapping} />
          </>
        }
        side={
          <>
            {fault !== null && (
              <Notice tone="fault" announced>
                {faultWords(fault)}
              </Notice>
            )}
            {!hasText && <Notice tone="caution">{i18n.t('errors.noTextColumn')}</Notice>}
            <Questions mapping={mapping} />
            {hasText && mapping.trial && <Preview trial={mapping.trial} />}
            {hasText && mapping.trial && <RefusedRows mapping={mapping} trial={mapping.trial} />}
            <Confirm mapping={mapping} hasText={hasText} />
          </>
        }
      />
    </>
  );
}

function Confirm({ mapping, hasText }: { readonly mapping: Mapping; readonly hasText: boolean }) {
  const { trial } = mapping;
  const open = openQuestions(mapping);
  const ready = hasText && open === 0 && trial?.whole === true && trial.items > 0;
  const fresh = trial?.fresh ?? 0;
  return (
    <div className={css.stack}>
      <div className={css.row}>
        <Button look="main" disabled={!ready} onClick={() => void importSession.start()}>
          {trial?.whole && hasText ? i18n.t('import.start', fresh, [format().count(fresh)]) : i18n.t('import.startUncounted')}
        </Button>
        <Button look="dim" onClick={() => importSession.stop()}>
          {i18n.t('workspace.cancel')}
        </Button>
      </div>
      {hasText && <p className={css.quiet}>{open > 0 ? i18n.t('import.answerFirst') : i18n.t('import.nothingTwice')}</p>}
    </div>
  );
}
