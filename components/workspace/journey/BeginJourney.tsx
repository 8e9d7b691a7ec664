import { i18n } from '#i18n';
import { useRef } from 'react';
import type { JourneyOutline } from '../../../lib/domain/journey-outline.ts';
import type { Journey } from '../../../lib/domain/journey.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import css from './Journey.module.css';
import { templates } from './templates.ts';

/** Ways to a new journey: one of a few usual ones, a colleague's file, or bare stages. */
export function BeginJourney() {
  const control = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const { busy, problem, run } = useAction();

  const make = (create: () => Promise<Journey>) =>
    run(async () => {
      const { id, name } = await create();
      toast({
        text: i18n.t('workspace.journey.made', [withoutBidi(name)]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.removeJourney(id) },
      });
    });
  const from = (outline: JourneyOutline) => make(() => act.createFromOutline(outline));

  return (
    <>
      <Buttons>
        {templates().map(({ id, label, outline }) => (
          <Button key={id} disabled={busy} onClick={() => void from(outline)}>
            {label}
          </Button>
        ))}
      </Buttons>
      <p className={css.hint}>
        {i18n.t('workspace.journey.otherwise')}{' '}
        <Button
          look="link"
          disabled={busy}
          onClick={() =>
            void make(() =>
              act.createJourney(i18n.t('workspace.journey.title'), i18n.t('workspace.journey.startStages').split(', ')),
            )
          }
        >
          {i18n.t('workspace.journey.begin')}
        </Button>
        {', '}
        <Button look="link" disabled={busy} onClick={() => control.current?.click()}>
          {i18n.t('workspace.journey.openFile')}
        </Button>
      </p>
      <input
        ref={control}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={i18n.t('workspace.journey.openFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void make(async () => act.createFromOutline(await act.readOutline(file)));
          event.target.value = '';
        }}
      />
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
    </>
  );
}
