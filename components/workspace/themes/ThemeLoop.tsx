import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { causeWords, nextStep, stepAddress } from '../../evidence/silence-words.ts';
import { loopQuery } from '../../loop-queries.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import { OutcomeList } from '../loop/OutcomeList.tsx';
import css from './Themes.module.css';

/** What must not be forgotten about a theme or a decision that cites it, and what came of those that shipped. */
export function ThemeLoop({ themeId }: { readonly themeId: string }) {
  const loop = useQuery(loopQuery()).data?.loop;
  const now = useNow();
  if (!loop) return null;
  const ledger = loop.ledger.filter(({ decision }) => decision.evidence.some(({ id }) => id === themeId));
  const cites = new Set(ledger.map(({ decision }) => decision.id));
  const silences = loop.silences.filter(({ subject, snooze }) => {
    if (snooze !== null || subject.kind === 'moment') return false;
    return subject.kind === 'theme' ? subject.theme.id === themeId : cites.has(subject.decision.id);
  });
  return (
    <>
      {silences.length > 0 && (
        <section>
          <Heading>{i18n.t('workspace.loop.silence')}</Heading>
          {silences.map((entry) => (
            <p key={`${entry.key} ${entry.cause}`} className={css.change}>
              {causeWords(entry, now).join(', ')}
              {entry.subject.kind === 'decision' && (
                <>
                  {' '}
                  ·{' '}
                  <Link href={stepAddress(entry)} className={text.inText}>
                    {`${nextStep(entry)} ${entry.key}`}
                  </Link>
                </>
              )}
            </p>
          ))}
        </section>
      )}
      {ledger.some(({ outcome }) => outcome !== null) && <OutcomeList ledger={ledger} />}
    </>
  );
}
