import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { withoutBidi } from '../../evidence/bidi.ts';
import { mergedThemeQuery } from '../../regrouping-queries.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { Sheet } from '../Sheet.tsx';

/** In the place of a theme that is not here: where it was merged to, perhaps in another tab just now, or that nothing is known of it. */
export function ThemeGone({ themeKey }: { readonly themeKey: string }) {
  const merged = useQuery(mergedThemeQuery(themeKey));
  const crumb = <Link href="/themes">{i18n.t('workspace.themes.title')}</Link>;
  const into = merged.data;
  return (
    <Sheet title={themeKey} crumb={crumb}>
      {merged.isPending ? (
        <Skeleton label={i18n.t('workspace.reading')} />
      ) : into ? (
        <State
          heading={i18n.t('workspace.themes.mergedAway', [themeKey, withoutBidi(into.name)])}
          steps={
            <ButtonLink look="main" href={`#/themes/${into.key}`}>
              {i18n.t('workspace.themes.openMerged', [into.key])}
            </ButtonLink>
          }
        >
          <p>{i18n.t('workspace.themes.mergedAwayWhy')}</p>
        </State>
      ) : (
        <State
          heading={i18n.t('workspace.themes.unknown', [themeKey])}
          steps={<ButtonLink href="#/settings">{i18n.t('workspace.openSettings')}</ButtonLink>}
        >
          <p>{i18n.t('workspace.themes.unknownWhy')}</p>
        </State>
      )}
    </Sheet>
  );
}
