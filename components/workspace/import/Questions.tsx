import { i18n } from '#i18n';
import type { Question } from '../../../lib/importers/questions.ts';
import type { ColumnUse } from '../../../lib/importers/plan.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { questionsOf } from '../../import-questions.ts';
import type { Mapping } from '../../import-session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import { part, Words } from '../../ui/Words.tsx';
import { importSession } from '../../use-import.ts';
import { columnLabel } from './column-label.ts';
import { dayWords } from './day-words.ts';
import css from './Import.module.css';

/** What the file does not tell, asked in the reader's terms. */
export function Questions({ mapping }: { readonly mapping: Mapping }) {
  return questionsOf(mapping).map((question) => {
    const use = mapping.uses[question.column];
    if (!use) return null;
    const name = columnLabel(mapping.inspection.columns, question.column);
    switch (question.ask) {
      case 'date-order':
        return <DateOrder key={question.column} question={question} use={use} />;
      case 'rating-direction':
        return <RatingDirection key={question.column} question={question} use={use} name={name} />;
      case 'rating-judges':
        return <RatingJudges key={`${question.column} judges`} question={question} use={use} mapping={mapping} />;
      case 'currency':
        return <Currency key={question.column} question={question} use={use} name={name} />;
    }
  });
}

type DateQuestion = Extract<Question, { ask: 'date-order' }>;

function DateOrder({ question, use }: { readonly question: DateQuestion; readonly use: ColumnUse }) {
  const days = dayWords(question.dayFirst, question.monthFirst);
  // The time of day does not matter to the question.
  const [written = ''] = question.cell.split(/[\sT,]/u);
  const asked = i18n.t('import.askDate', [part(0), days.dayFirst, days.monthFirst]);
  return (
    <div className={css.ask}>
      <p>
        <b>
          <Words text={asked} parts={[<Said key="cell" text={written} />]} />
        </b>{' '}
        {i18n.t('import.askDateWhy')}
      </p>
      <Choice
        wide
        label={i18n.t('import.askDate', [written, days.dayFirst, days.monthFirst])}
        options={[
          { value: 'day-first' as const, label: days.dayFirst },
          { value: 'month-first' as const, label: days.monthFirst },
        ]}
        value={use.holds === 'date' ? use.order : null}
        onChange={(order) => importSession.setUse(question.column, { holds: 'date', order })}
      />
    </div>
  );
}

type RatingQuestion = Extract<Question, { ask: 'rating-direction' }>;
type RatingProps = { readonly question: RatingQuestion; readonly use: ColumnUse; readonly name: string };

function RatingDirection({ question, use, name }: RatingProps) {
  const { min, max, column } = question;
  return (
    <div className={css.ask}>
      <p>
        <b>
          <Words text={i18n.t('import.askRating', [part(0)])} parts={[<Said key="name" text={name} />]} />
        </b>{' '}
        {i18n.t('import.askRatingWhy')}
      </p>
      <Choice
        wide
        label={i18n.t('import.askRating', [name])}
        options={[
          { value: 'high' as const, label: i18n.t('import.isBest', [String(max)]) },
          { value: 'low' as const, label: i18n.t('import.isBest', [String(min)]) },
          { value: 'none' as const, label: i18n.t('import.noRating') },
        ]}
        value={use.holds === 'rating' && use.scale.best !== 'unknown' ? use.scale.best : null}
        onChange={(best) => {
          if (best === 'none') importSession.setUse(column, { holds: 'nothing', because: null });
          else if (use.holds === 'rating') importSession.setUse(column, { ...use, scale: { ...use.scale, best } });
        }}
      />
    </div>
  );
}

type JudgesQuestion = Extract<Question, { ask: 'rating-judges' }>;
type JudgesProps = { readonly question: JudgesQuestion; readonly use: ColumnUse; readonly mapping: Mapping };

/** A survey may ask more than there is room for side by side; so the answers stand in a list. */
function RatingJudges({ question, use, mapping }: JudgesProps) {
  const { column, texts } = question;
  if (use.holds !== 'rating') return null;
  const { columns } = mapping.inspection;
  const name = columnLabel(columns, column);
  return (
    <div className={css.ask}>
      <p>
        <b>
          <Words text={i18n.t('import.askJudges', [part(0)])} parts={[<Said key="name" text={name} />]} />
        </b>{' '}
        {i18n.t('import.askJudgesWhy', [format().count(texts.length)])}
      </p>
      <Select
        aria-label={i18n.t('import.askJudges', [name])}
        value={use.judges === null ? '' : String(use.judges)}
        options={[
          { value: '', label: i18n.t('import.judgesUnsaid'), disabled: true },
          { value: 'none', label: i18n.t('import.judgesNone') },
          { value: 'all', label: i18n.t('import.judgesAll') },
          ...texts.map((place) => ({ value: String(place), label: withoutBidi(columnLabel(columns, place)) })),
        ]}
        onChange={(value) =>
          importSession.setUse(column, { ...use, judges: value === 'none' || value === 'all' ? value : Number(value) })
        }
      />
    </div>
  );
}

type CurrencyQuestion = Extract<Question, { ask: 'currency' }>;
type CurrencyProps = { readonly question: CurrencyQuestion; readonly use: ColumnUse; readonly name: string };

function Currency({ question, use, name }: CurrencyProps) {
  const { amounts, column } = question;
  const currency = question.currencies.join(', ');
  if (use.holds !== 'arr') return null;
  return (
    <div className={css.ask}>
      <p>
        <b>
          <Words text={i18n.t('import.askCurrency', [part(0), currency])} parts={[<Said key="name" text={name} />]} />
        </b>{' '}
        {i18n.t('import.askCurrencyWhy', amounts, [format().count(amounts), currency])}
      </p>
      <Choice
        wide
        label={i18n.t('import.askCurrency', [name, currency])}
        options={[
          { value: 'left-out' as const, label: i18n.t('import.leaveForeign', [currency]) },
          { value: 'as-dollars' as const, label: i18n.t('import.foreignAsDollars', [currency]) },
        ]}
        value={use.foreign}
        onChange={(foreign) => importSession.setUse(column, { ...use, foreign })}
      />
    </div>
  );
}
