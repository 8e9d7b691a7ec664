import { i18n } from '#i18n';
import { useState } from 'react';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { StatusSet } from '../../evidence/StatusSet.tsx';
import { statusGround, statusWord } from '../../evidence/status-words.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useNow } from '../../use-now.ts';
import { act } from '../../workspace-actions.ts';
import { Heading } from '../Heading.tsx';
import { StatusForm } from './StatusForm.tsx';
import css from './Themes.module.css';

/** How a theme stands and what that follows from; what a person says instead, and why, until they take it back. */
export function ThemeStatusSection({ figures }: { readonly figures: Pick<ThemeFigures, 'theme' | 'standing'> }) {
  const { theme, standing } = figures;
  const { override } = theme;
  const { status, since, derived } = standing;
  const [open, setOpen] = useState(false);
  const now = useNow();
  const toast = useToast();

  const takeBack = async () => {
    await act.putOverride(theme.id, null);
    toast({
      text: i18n.t('workspace.themes.tookBackToast', [theme.name, statusWord(derived.status)]),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.putOverride(theme.id, override) },
    });
  };

  return (
    <section>
      <Heading>{i18n.t('workspace.themes.status')}</Heading>
      <div className={css.standing}>
        <p>
          <b>{statusWord(status)}</b> · {override ? <StatusSet override={override} now={now} /> : statusGround(derived, now)}
        </p>
        {override && status !== override.status && since !== null && (
          <p>{i18n.t('workspace.themes.cameBack', [format().date(since, now)])}</p>
        )}
        {override && (
          <p>
            {i18n.t('evidence.statusDerived', [statusWord(derived.status)])} · {statusGround(derived, now)}
          </p>
        )}
        {open ? (
          <StatusForm theme={theme} status={status} onDone={() => setOpen(false)} />
        ) : (
          <Buttons>
            <Button onClick={() => setOpen(true)}>{i18n.t('workspace.themes.setStatus')}</Button>
            {override && (
              <Button look="dim" onClick={() => void takeBack()}>
                {i18n.t('workspace.themes.takeBack')}
              </Button>
            )}
          </Buttons>
        )}
      </div>
    </section>
  );
}
