import { i18n } from '#i18n';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { ReasonLine } from '../evidence/ReasonLine.tsx';
import { Verbatim } from '../evidence/Verbatim.tsx';
import { useItem } from './item-context.ts';
import { Section } from './Section.tsx';
import css from './ItemView.module.css';

/** Feedback that matches and belongs to no theme yet. */
export function UnthemedSection({ unthemed }: Pick<Evidence, 'unthemed'>) {
  const { now } = useItem();
  return (
    <Section heading={i18n.t('panel.unthemed')} aside={i18n.t('panel.unthemedAside', unthemed.length, [unthemed.length])}>
      <div className={css.quotes}>
        {unthemed.map(({ quote, band, reasons }) => (
          <div key={quote.feedback.id} className={css.withReason}>
            <Verbatim quote={quote} now={now} everySignal />
            <ReasonLine band={band} reasons={reasons} />
          </div>
        ))}
      </div>
    </Section>
  );
}
