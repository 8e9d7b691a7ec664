import { i18n } from '#i18n';
import type { Relation } from '../../lib/domain/vocabulary.ts';
import type { Evidence, FeedbackEvidence } from '../../lib/evidence/evidence.ts';
import { ReasonLine } from '../evidence/ReasonLine.tsx';
import { Verbatim } from '../evidence/Verbatim.tsx';
import { format } from '../format.ts';
import { Button } from '../ui/Button.tsx';
import { Fold } from './Fold.tsx';
import { useItem } from './item-context.ts';
import { Section } from './Section.tsx';
import { useLinking } from './use-linking.ts';
import css from './ItemView.module.css';

type Props = Pick<Evidence, 'unthemed'> & {
  /** How many there are, where not all are shown. */
  readonly found?: number;
};

/** How many stand open; a decision must not lie below a long list. */
const open = 4;

/** Feedback that matches and belongs to no theme yet. One voice is considered; what is addressed is a need that several have. */
export function UnthemedSection({ unthemed, found = unthemed.length }: Props) {
  const { count } = format();
  const aside =
    found > unthemed.length
      ? i18n.t('panel.unthemedSurest', [count(unthemed.length), count(found)])
      : i18n.t('panel.unthemedAside', found, [count(found)]);
  return (
    <Section heading={i18n.t('panel.unthemed')} aside={aside}>
      <UnthemedList unthemed={unthemed.slice(0, open)} />
      {unthemed.length > open && (
        <Fold label={i18n.t('panel.unthemedMore', unthemed.length - open, [count(unthemed.length - open)])}>
          <UnthemedList unthemed={unthemed.slice(open)} />
        </Fold>
      )}
    </Section>
  );
}

function UnthemedList({ unthemed }: { readonly unthemed: readonly FeedbackEvidence[] }) {
  const { now } = useItem();
  const linking = useLinking();
  return (
    <div className={css.quotes}>
      {unthemed.map((one) => (
        <div key={one.quote.feedback.id} className={css.withReason}>
          <Verbatim quote={one.quote} now={now} everySignal />
          <ReasonLine band={one.band} reasons={one.reasons} />
          {linking && (
            <FeedbackLink
              feedbackKey={one.quote.feedback.key}
              relation={one.links[0]?.relation ?? null}
              onPress={(relation) => void linking.toggleFeedback(one, relation)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

type FeedbackLinkProps = {
  readonly feedbackKey: string;
  readonly relation: Relation | null;
  readonly onPress: (relation: Relation) => void;
};

/** Takes one item up, or back: whatever link is there shows, and pressing it takes it back. */
function FeedbackLink({ feedbackKey, relation, onPress }: FeedbackLinkProps) {
  const shown = relation ?? 'considers';
  return (
    <div role="group" aria-label={i18n.t('panel.themeActions', [feedbackKey])}>
      <Button
        size="small"
        on={relation !== null}
        data-acts=""
        data-focus-key={`${shown} ${feedbackKey}`}
        onClick={() => onPress(shown)}
      >
        {i18n.t(`panel.relation.${shown}`)}
      </Button>
    </div>
  );
}
