import { i18n } from '#i18n';
import { useLocation } from 'wouter';
import { withoutBidi } from '../../evidence/bidi.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { format } from '../../format.ts';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { Question } from '../Question.tsx';

/** Asks before a theme goes, with what goes from sight with it. It can be brought back from the list of themes. */
export function DeleteTheme({ detail, onCancel }: { readonly detail: ThemeDetail; readonly onCancel: () => void }) {
  const { theme, reachEver, history } = detail;
  const { count } = format();
  const { busy, problem, run } = useAction();
  const [, navigate] = useLocation();
  const toast = useToast();
  const remove = () =>
    run(async () => {
      await act.removeTheme(theme.id);
      navigate('/themes');
      toast({
        text: i18n.t('workspace.deleted', [withoutBidi(theme.name)]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.restoreTheme(theme.id) },
      });
    });
  return (
    <Question
      label={i18n.t('workspace.themes.deleteIt')}
      busy={busy}
      problem={problem}
      onYes={() => void remove()}
      onCancel={onCancel}
    >
      {i18n.t('workspace.themes.deleteWhat', [
        i18n.t('workspace.mentions', reachEver.mentions, [count(reachEver.mentions)]),
        i18n.t('workspace.themes.linksAndDecisions', history.length, [count(history.length)]),
      ])}
    </Question>
  );
}
