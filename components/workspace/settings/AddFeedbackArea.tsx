import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { areaActions } from '../../area-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { useAction } from '../../use-action.ts';
import { KnownNames } from './KnownNames.tsx';
import css from './Settings.module.css';

type Props = { readonly areas: readonly string[]; readonly sources: readonly string[] };

/** Says the area of feedback that comes without one, by its source and a tag there. */
export function AddFeedbackArea({ areas, sources }: Props) {
  const [source, setSource] = useState('');
  const [tag, setTag] = useState('');
  const [area, setArea] = useState('');
  const [knownSources, knownAreas] = [useId(), useId()];
  const { busy, problem, run, clear } = useAction();

  async function add(): Promise<void> {
    await areaActions.setForFeedback(source, tag, area);
    setSource('');
    setTag('');
    setArea('');
  }

  return (
    <form
      className={classes(css.add, css.area)}
      onChange={clear}
      onSubmit={(event) => {
        event.preventDefault();
        void run(add);
      }}
    >
      <Field label={i18n.t('workspace.areas.source')} problem={problem}>
        {(control) => (
          <Input {...control} list={knownSources} value={source} onChange={(event) => setSource(event.target.value)} />
        )}
      </Field>
      <Field label={i18n.t('workspace.areas.tag')} aside={i18n.t('workspace.optional')}>
        {(control) => <Input {...control} value={tag} onChange={(event) => setTag(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.areas.areaOfSource')}>
        {(control) => <Input {...control} list={knownAreas} value={area} onChange={(event) => setArea(event.target.value)} />}
      </Field>
      <KnownNames id={knownSources} names={sources} />
      <KnownNames id={knownAreas} names={areas} />
      <Button type="submit" disabled={busy || source.trim() === '' || area.trim() === ''}>
        {i18n.t('workspace.areas.addSource')}
      </Button>
    </form>
  );
}
