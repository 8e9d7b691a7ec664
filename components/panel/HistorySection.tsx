import { Fragment, useState } from 'react';
import { i18n } from '#i18n';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { Button } from '../ui/Button.tsx';
import { HistoryLine } from './HistoryLine.tsx';
import { Section } from './Section.tsx';
import { useItem } from './item-context.ts';
import css from './History.module.css';

const shownAtFirst = 6;

/** What was linked and decided before, here and on other items with the same themes; newest first. */
export function HistorySection({ history, outcomes }: Pick<Evidence, 'history' | 'outcomes'>) {
  const [all, setAll] = useState(false);
  const { now } = useItem();
  const { date, exact, machine } = format();
  if (history.length === 0) return null;
  const shown = all ? history : history.slice(0, shownAtFirst);
  return (
    <Section heading={i18n.t('panel.history.title')}>
      <dl className={css.log}>
        {shown.map((entry) => (
          <Fragment key={entry.kind === 'link' ? entry.link.id : entry.decision.id}>
            <dt>
              <time dateTime={machine(entry.at)} title={exact(entry.at)}>
                {date(entry.at, now)}
              </time>
            </dt>
            <dd>
              <HistoryLine entry={entry} outcomes={outcomes} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {history.length > shown.length && (
        <p className={css.rest}>
          <Button look="link" onClick={() => setAll(true)}>
            {i18n.t('panel.history.all', [history.length])}
          </Button>
        </p>
      )}
    </Section>
  );
}
