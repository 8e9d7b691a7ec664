import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { hostNames } from '../../../lib/domain/host-id.ts';
import { areaActions, areasQuery, type AreaSuggestion } from '../../area-queries.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { faultWords } from '../../fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { Heading } from '../Heading.tsx';
import { AddArea } from './AddArea.tsx';
import { AddFeedbackArea } from './AddFeedbackArea.tsx';
import css from './Settings.module.css';

/** Which part of a tool belongs to which product area: said once, suggested from links, never taken for granted. */
export function AreaSettings() {
  const query = useQuery(areasQuery());
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const { rules = [], suggestions = [], sources = [] } = query.data ?? {};
  const areas = [...new Set([...rules, ...suggestions].map(({ area }) => area))];

  const remove = (rule: (typeof rules)[number]) =>
    void run(async () => {
      await areaActions.remove(rule.id);
      toast({
        text: i18n.t('workspace.areas.removed', [withoutBidi(rule.scope), withoutBidi(rule.area)]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void areaActions.set(rule) },
      });
    });

  return (
    <section className={css.section}>
      <Heading>{i18n.t('workspace.areas.title')}</Heading>
      <p>{i18n.t('workspace.areas.why')}</p>
      {query.error && <Notice tone="fault">{faultWords(query.error)}</Notice>}
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
      {rules.length > 0 && (
        <ul className={css.rows}>
          {rules.map((rule) => (
            <li key={rule.id} className={css.row}>
              <Part {...rule} />
              <span className={css.end}>
                <Said text={rule.area} />
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={i18n.t('workspace.areas.removeOf', [withoutBidi(rule.scope)])}
                  onClick={() => remove(rule)}
                >
                  {i18n.t('workspace.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {suggestions.length > 0 && (
        <Suggestions suggestions={suggestions} busy={busy} onTake={(one) => void run(() => take(one))} />
      )}
      <AddArea areas={areas} />
      <p className={css.quiet}>{i18n.t('workspace.areas.feedbackWhy')}</p>
      <AddFeedbackArea areas={areas} sources={sources} />
    </section>
  );
}

async function take({ host, base, scope, area }: AreaSuggestion): Promise<void> {
  await areaActions.set({ host, base, scope, area });
}

type SuggestionsProps = {
  readonly suggestions: readonly AreaSuggestion[];
  readonly busy: boolean;
  readonly onTake: (suggestion: AreaSuggestion) => void;
};

function Suggestions({ suggestions, busy, onTake }: SuggestionsProps) {
  return (
    <>
      <p className={css.quiet}>{i18n.t('workspace.areas.suggested')}</p>
      <ul className={css.rows}>
        {suggestions.map((one) => (
          <li key={`${one.host} ${one.base} ${one.scope}`} className={css.row}>
            <Part {...one} />
            <span className={css.quiet}>
              {i18n.t('workspace.areas.speaking', one.items, [String(one.items), String(one.of)])}
            </span>
            <span className={css.end}>
              <Said text={one.area} />
              <Button size="small" disabled={busy} onClick={() => onTake(one)}>
                {i18n.t('workspace.areas.take')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Part({ host, base, scope }: Pick<AreaSuggestion, 'host' | 'base' | 'scope'>) {
  return (
    <>
      <Said text={scope} />
      <span className={css.quiet} title={base}>
        {host === 'feedback' ? i18n.t('workspace.areas.feedback') : hostNames[host]}
      </span>
    </>
  );
}
