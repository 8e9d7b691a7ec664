import { i18n } from '#i18n';
import type { CitedItem } from '../../../lib/domain/decision.ts';
import { itemLabel } from '../../../lib/domain/item-id.ts';
import type { ThemeFigures } from '../../../lib/evidence/theme-evidence.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Select } from '../../ui/Select.tsx';
import { writtenName, type Named } from './compare-address.ts';

type Props = {
  readonly names: readonly Named[];
  readonly themes: readonly Pick<ThemeFigures, 'theme'>[];
  readonly items: readonly CitedItem[];
  readonly onAdd: (named: Named) => void;
};

/** One more theme or item to compare, of those that are not there yet. */
export function AddColumn({ names, themes, items, onAdd }: Props) {
  const here = new Set(names.map(writtenName));
  const choices = [
    {
      label: i18n.t('workspace.compare.add'),
      all: themes.map(({ theme }) => ({ named: { key: theme.key }, label: theme.name })),
    },
    {
      label: i18n.t('workspace.compare.addItem'),
      all: items.map((item) => ({ named: { itemId: item.itemId }, label: labelled(item) })),
    },
  ].map(({ label, all }) => ({ label, rest: all.filter(({ named }) => !here.has(writtenName(named))) }));
  return choices
    .filter(({ rest }) => rest.length > 0)
    .map(({ label, rest }) => (
      <Select
        key={label}
        aria-label={label}
        value=""
        options={[{ value: '', label }, ...rest.map((one) => ({ value: writtenName(one.named), label: withoutBidi(one.label) }))]}
        onChange={(picked) => {
          const found = rest.find(({ named }) => writtenName(named) === picked);
          if (found) onAdd(found.named);
        }}
      />
    ));
}

/** `PAY-812 · Card declined`; a document goes by its title alone. */
function labelled(item: CitedItem): string {
  const label = itemLabel(item);
  return label === item.title ? label : `${label} · ${item.title}`;
}
