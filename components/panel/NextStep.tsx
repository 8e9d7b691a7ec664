import { i18n } from '#i18n';
import type { SilenceEntry } from '../../lib/evidence/evidence.ts';
import { nextStep, stepAddress } from '../evidence/silence-words.ts';
import { Button } from '../ui/Button.tsx';
import text from '../ui/text.module.css';
import { workspaceAddress } from '../workspace-address.ts';
import { useDecideHere } from './decide-here.ts';

/** What to do next about a silence: a decision here, else the page of the workspace where it is done. */
export function NextStep({ entry }: { readonly entry: SilenceEntry }) {
  const decideHere = useDecideHere();
  const { cause, subject, key } = entry;
  const decide = cause === 'waiting' && subject.kind === 'theme' ? decideHere(subject.theme.id) : null;
  // Read aloud each says what it is about, since there may be several.
  const about = <span className={text.unseen}> {key}</span>;
  if (decide) {
    return (
      <Button look="link" data-focus-key={`decide ${key}`} onClick={decide}>
        {i18n.t('panel.silence.decideHere')}
        {about}
      </Button>
    );
  }
  return (
    <a href={workspaceAddress(stepAddress(entry).slice(1))} target="_blank" rel="noopener" className={text.inText}>
      {nextStep(entry)}
      {about}
    </a>
  );
}
