import { i18n } from '#i18n';
import { Link } from 'wouter';
import { signalKinds, type Feedback } from '../../../lib/domain/feedback.ts';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { Before } from '../../../lib/store/put-back.ts';
import type { ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useSignal } from '../../use-signal.ts';
import { act } from '../../workspace-actions.ts';
import css from './Feedback.module.css';

/** The themes of an item: confirm what was inferred, take away, add. Each can be undone. */
export function ItemThemes({
  item: { quote, themes: here },
  themes,
}: {
  readonly item: ListedFeedback;
  readonly themes: readonly Theme[];
}) {
  const toast = useToast();
  const ids = [quote.feedback.id];
  const others = themes.filter((theme) => !here.some((one) => one.theme.id === theme.id));

  async function add(themeId: string): Promise<void> {
    const before = await act.assign(ids, themeId);
    const name = themes.find((theme) => theme.id === themeId)?.name ?? '';
    toast({ text: i18n.t('workspace.feedback.assigned', [withoutBidi(name)]), action: takeBack(before) });
  }

  async function remove(theme: Theme): Promise<void> {
    const before = await act.unassign(ids, theme.id);
    toast({
      text: i18n.t('workspace.feedback.unassigned', [withoutBidi(theme.name)]),
      action: takeBack(before),
    });
  }

  const takeBack = (before: readonly Before[]) =>
    undo(async () => {
      if (!(await act.putBack(before))) toast({ text: i18n.t('workspace.changedSince') });
    });

  return (
    <section className={css.themes}>
      <h3>{i18n.t('workspace.themes.title')}</h3>
      {here.map(({ theme, how }) => (
        <p key={theme.id} className={css.assigned}>
          <Link href={`/themes/${theme.key}`}>
            <Said text={theme.name} />
          </Link>
          {(how === 'rule' || how === 'suggested') && (
            <>
              <Tag tone="inferred">
                {how === 'rule' ? i18n.t('workspace.feedback.byRule') : i18n.t('workspace.feedback.suggested')}
              </Tag>
              <Button size="small" onClick={() => void act.assign(ids, theme.id)}>
                {i18n.t('workspace.feedback.confirm')}
              </Button>
            </>
          )}
          <Button size="small" look="dim" onClick={() => void remove(theme)}>
            {i18n.t('workspace.remove')}
          </Button>
        </p>
      ))}
      {themes.length === 0 && (
        <p>
          <Link href="/themes/new">{i18n.t('workspace.themes.new')}</Link>
        </p>
      )}
      {others.length > 0 && (
        <Select
          aria-label={i18n.t('workspace.feedback.addTheme')}
          value=""
          onChange={(themeId) => void add(themeId)}
          options={[
            { value: '', label: i18n.t('workspace.feedback.addTheme') },
            ...others.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
          ]}
        />
      )}
    </section>
  );
}

/** What kind of point it makes; choosing one, or confirming what was inferred, is a person's word. Each can be undone. */
export function ItemSignal({ feedback: { id, signal } }: { readonly feedback: Feedback }) {
  const say = useSignal();
  const inferred = signal?.from === 'inferred' ? signal.kind : null;
  return (
    <div className={css.signal}>
      <Field
        label={i18n.t('workspace.feedback.signal')}
        {...(inferred === null ? {} : { aside: i18n.t('workspace.feedback.inferred') })}
      >
        {(control) => (
          <Select
            {...control}
            value={signal?.kind ?? ''}
            onChange={(value) => say(id, signalKinds.find((kind) => kind === value) ?? null)}
            options={[
              { value: '', label: i18n.t('workspace.feedback.noSignal') },
              ...signalKinds.map((kind) => ({ value: kind, label: i18n.t(`evidence.signal.${kind}`) })),
            ]}
          />
        )}
      </Field>
      {inferred !== null && (
        <Button size="small" onClick={() => say(id, inferred)}>
          {i18n.t(`evidence.confirmAs.${inferred}`)}
        </Button>
      )}
    </div>
  );
}

function undo(onPress: () => Promise<void>) {
  return { label: i18n.t('workspace.undo'), icon: 'undo' as const, onPress: () => void onPress() };
}
