import { i18n } from '#i18n';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { ReasonLine } from '../evidence/ReasonLine.tsx';
import { Verbatim } from '../evidence/Verbatim.tsx';
import { format } from '../format.ts';
import { Button } from '../ui/Button.tsx';
import { useSignal } from '../use-signal.ts';
import { ThemeActions } from './ThemeActions.tsx';
import { ThemeChange } from './ThemeChange.tsx';
import { ThemeStanding } from './ThemeStanding.tsx';
import { useFeedbackLists } from './feedback-lists.ts';
import { useItem } from './item-context.ts';
import css from './OpenTheme.module.css';

/** What stands below the row of an opened theme, in the order that every opened theme has. */
export function OpenTheme({ evidence }: { readonly evidence: ThemeEvidence }) {
  const lists = useFeedbackLists();
  const { now } = useItem();
  const say = useSignal();
  const { theme, reach, reachEver, quotes } = evidence;
  const all = reach.mentions > 0 ? reach.mentions : reachEver.mentions;
  return (
    <>
      <ThemeChange evidence={evidence} />
      <ThemeStanding evidence={evidence} now={now} />
      <div className={css.quotes}>
        {quotes.map((quote) => (
          <Verbatim key={quote.feedback.id} quote={quote} now={now} onSignal={say} />
        ))}
        {all > 0 && (
          <p className={css.all}>
            <Button
              look="link"
              data-focus-key={`all ${theme.key}`}
              onClick={() => lists.open({ title: theme.name, filter: { themeId: theme.id }, ever: reach.mentions === 0 })}
            >
              {i18n.t('panel.allNewestFirst', all, [format().count(all)])}
            </Button>
          </p>
        )}
      </div>
      <ReasonLine band={evidence.band} reasons={evidence.reasons} />
      <ThemeActions evidence={evidence} />
    </>
  );
}
