import { i18n } from '#i18n';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { Said } from '../evidence/Said.tsx';
import { Verbatim } from '../evidence/Verbatim.tsx';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import { useItem } from './item-context.ts';
import { Section } from './Section.tsx';
import css from './ItemRest.module.css';

/** What speaks against the complaint: praise at the same moments, and segments that gave feedback there and do not report it. */
export function OtherSide({ otherSide }: Pick<Evidence, 'otherSide'>) {
  const { now } = useItem();
  const { praise, quotes, unaffected } = otherSide;
  const { count } = format();
  const aside = [
    i18n.t('panel.praise', praise, [count(praise)]),
    unaffected.length > 0 ? i18n.t('panel.unaffected', unaffected.length, [count(unaffected.length)]) : null,
  ].filter((piece) => piece !== null);
  if (praise === 0 && unaffected.length === 0) return null;
  return (
    <Section heading={i18n.t('panel.otherSide')} aside={aside.join(' · ')}>
      <div className={css.other}>
        {quotes.map((quote) => (
          <Verbatim key={quote.feedback.id} quote={quote} now={now} />
        ))}
        {unaffected.map(({ name, total, gaveFeedback }) => (
          <p key={name} className={css.small}>
            <Words
              text={i18n.t('panel.noneOf', [count(total), part(0), count(gaveFeedback)])}
              parts={[<Said key="s" text={name} />]}
            />
          </p>
        ))}
      </div>
    </Section>
  );
}
