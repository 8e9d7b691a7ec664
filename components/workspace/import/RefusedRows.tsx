import { i18n } from '#i18n';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import type { Trial } from '../../import-messages.ts';
import type { Mapping } from '../../import-session.ts';
import { refusedFile } from '../../refused-file.ts';
import { saveFile } from '../../save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAction } from '../../use-action.ts';
import { Heading } from '../Heading.tsx';
import { fewRows } from './few-rows.ts';
import { placeWords, reasonWords } from './refusal-words.ts';
import css from './Import.module.css';
import table from '../Table.module.css';

/** Rows that cannot be read, by line and reason, to be saved, mended and imported by themselves. */
export function RefusedRows({ mapping, trial }: { readonly mapping: Mapping; readonly trial: Trial }) {
  const { busy, problem, run } = useAction();
  const total = trial.refused + trial.noText;
  if (total === 0) return null;
  const fewWithoutText = trial.noText <= fewRows;
  const listed = trial.errors.filter(({ why }) => fewWithoutText || why !== 'no-text').slice(0, fewRows);
  const unreadable = fewWithoutText ? total : trial.refused;
  const left = unreadable - listed.length;
  const { count } = format();

  const save = () =>
    run(async () => {
      const words = { line: i18n.t('import.line'), why: i18n.t('import.why'), reason: reasonWords };
      saveFile(await refusedFile(mapping, words), `${mapping.source}-${i18n.t('import.refusedFile')}.csv`);
    });

  return (
    <section>
      <Heading
        end={
          <Button look="link" disabled={busy} onClick={() => void save()}>
            {i18n.t('import.saveThem')}
          </Button>
        }
      >
        {unreadable > 0
          ? i18n.t('import.cannotBeRead', unreadable, [count(unreadable)])
          : i18n.t('import.haveNoText', trial.noText, [count(trial.noText)])}
      </Heading>
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
      {listed.length > 0 && (
        <table className={table.table}>
          <tbody>
            {listed.map((error, index) => (
              <tr key={index}>
                <td className={css.lineNumber}>{placeWords(mapping.inspection.layout, error.line)}</td>
                <td>
                  <Said text={reasonWords(error)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className={css.quiet}>{i18n.t('import.moreRefused', [count(left)])}</p>}
      {!fewWithoutText && unreadable > 0 && <p className={css.quiet}>{i18n.t('import.leftOut', [count(trial.noText)])}</p>}
    </section>
  );
}
