import { i18n } from '#i18n';
import { memo } from 'react';
import { Link } from 'wouter';
import type { SearchResult } from '../../../lib/evidence/search.ts';
import { ReasonLine } from '../../evidence/ReasonLine.tsx';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { Verbatim } from '../../evidence/Verbatim.tsx';
import { voicesText } from '../../evidence/voices.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import css from './Search.module.css';

/** The themes and the feedback without a theme that a search found, best first, each with why. */
export const SearchFound = memo(function SearchFound({ found }: { readonly found: SearchResult }) {
  const now = useNow();
  return (
    <>
      {found.themes.length > 0 && (
        <section className={css.found} aria-label={i18n.t('panel.themes')}>
          <h2>{i18n.t('panel.themes')}</h2>
          {found.themes.map(({ theme, reach, trend, band, reasons, quotes }) => (
            <article key={theme.id} className={css.one}>
              <h3>
                <Link href={`/themes/${theme.key}`}>
                  <Said text={theme.name} />
                </Link>
              </h3>
              <p className={css.figures}>
                <code className={text.key}>{theme.key}</code>
                <span>{voicesText(reach)}</span>
                <TrendWord verdict={trend.verdict} />
              </p>
              {quotes.slice(0, 1).map((quote) => (
                <Verbatim key={quote.feedback.id} quote={quote} now={now} />
              ))}
              <ReasonLine band={band} reasons={reasons} />
            </article>
          ))}
        </section>
      )}
      {found.unthemed.length > 0 && (
        <section className={css.found} aria-label={i18n.t('panel.unthemed')}>
          <h2>{i18n.t('panel.unthemed')}</h2>
          {found.unthemed.map(({ quote, band, reasons }) => (
            <article key={quote.feedback.id} className={css.one}>
              <Verbatim quote={quote} now={now} everySignal />
              <ReasonLine band={band} reasons={reasons} />
              <Link className={css.open} href={`/feedback/${quote.feedback.key}`}>
                {i18n.t('workspace.search.openItem', [quote.feedback.key])}
              </Link>
            </article>
          ))}
        </section>
      )}
    </>
  );
});
