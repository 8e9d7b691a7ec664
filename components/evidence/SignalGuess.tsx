import { i18n } from '#i18n';
import { signalKinds, type SignalKind } from '../../lib/domain/feedback.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import css from './Verbatim.module.css';

type Props = {
  readonly kind: SignalKind;
  /** Says what it is; without it the guess can only be read. */
  readonly onSay?: ((kind: SignalKind | null) => void) | undefined;
};

/** An inferred signal: the word, and a dashed line under it. Pressed, it is confirmed or corrected. */
export function SignalGuess({ kind, onSay }: Props) {
  const word = i18n.t(`evidence.inferred.${kind}`);
  if (!onSay) return <span className={css.guess}>{word}</span>;
  const items: readonly MenuItem[] = [
    { id: 'confirm', label: i18n.t(`evidence.confirmAs.${kind}`), onPick: () => onSay(kind) },
    ...signalKinds
      .filter((other) => other !== kind)
      .map((other, index) => ({
        id: other,
        label: i18n.t(`evidence.correctTo.${other}`),
        apart: index === 0,
        onPick: () => onSay(other),
      })),
    { id: 'none', label: i18n.t('evidence.correctToNone'), onPick: () => onSay(null) },
  ];
  return (
    <Menu
      label={i18n.t('evidence.confirmInferred')}
      items={items}
      trigger={(trigger) => (
        <button type="button" {...trigger} data-acts="" className={css.guess} title={i18n.t('evidence.confirmInferred')}>
          {word}
        </button>
      )}
    />
  );
}
