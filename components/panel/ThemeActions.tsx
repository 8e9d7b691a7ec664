import { i18n } from '#i18n';
import { relations, type Relation } from '../../lib/domain/vocabulary.ts';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { usePanelPage } from './panel-page.ts';
import { useCopy } from './use-copy.ts';
import { useLinking } from './use-linking.ts';
import css from './OpenTheme.module.css';

/** What can be done with a theme about this item. Pressing a link that is there takes it back. */
export function ThemeActions({ evidence }: { readonly evidence: ThemeEvidence }) {
  const page = usePanelPage();
  const copy = useCopy();
  const linking = useLinking();
  const { theme, links } = evidence;
  const relation = links[0]?.relation ?? null;
  const shown = relations.filter((one) => one !== 'contradicts' || relation === 'contradicts');
  const items: readonly MenuItem[] = [
    ...(linking && relation !== 'contradicts'
      ? [
          {
            id: 'contradicts',
            label: i18n.t('panel.relation.contradicts'),
            onPick: () => void linking.toggleTheme(evidence, 'contradicts'),
          },
        ]
      : []),
    { id: 'open', label: i18n.t('panel.openTheme'), onPick: () => page.openWorkspace(theme.key) },
    {
      id: 'copy',
      label: i18n.t('panel.copyKey'),
      onPick: () => copy({ text: theme.key }, i18n.t('panel.copiedKey', [theme.key])),
    },
  ];
  return (
    <div className={css.actions} role="group" aria-label={i18n.t('panel.themeActions', [theme.key])}>
      {linking &&
        shown.map((one: Relation) => (
          <Button
            key={one}
            size="small"
            on={one === relation}
            data-acts=""
            data-focus-key={`${one} ${theme.key}`}
            onClick={() => void linking.toggleTheme(evidence, one)}
          >
            {i18n.t(`panel.relation.${one}`)}
          </Button>
        ))}
      {linking && relation === null && (
        <Button look="dim" size="small" data-acts="" onClick={() => void linking.dismiss(evidence)}>
          {i18n.t('panel.notRelevant')}
        </Button>
      )}
      <span className={css.more}>
        <Menu
          label={i18n.t('panel.moreFor', [theme.key])}
          items={items}
          trigger={(trigger) => <IconButton icon="more" label={i18n.t('panel.moreFor', [theme.key])} {...trigger} />}
        />
      </span>
    </div>
  );
}
