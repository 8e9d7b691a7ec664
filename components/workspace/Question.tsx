import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { Notice } from '../ui/Notice.tsx';
import css from './Question.module.css';

type Props = {
  /** What will go, and what stays. */
  readonly children: ReactNode;
  /** On the button that does it. */
  readonly label: string;
  readonly busy: boolean;
  /** Why it failed the last time. */
  readonly problem?: string | null;
  readonly onYes: () => void;
  readonly onCancel: () => void;
  /** A safer way, between the two. */
  readonly instead?: ReactNode;
};

/** Asks before something is lost. Focus stands on "Cancel", so that a key pressed twice takes nothing away. */
export function Question({ children, label, busy, problem = null, onYes, onCancel, instead }: Props) {
  return (
    <div className={css.question}>
      <Notice tone="caution" announced>
        {children}
      </Notice>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <Buttons>
        <Button look="main" disabled={busy} onClick={onYes}>
          {label}
        </Button>
        {instead}
        <Button look="dim" autoFocus onClick={onCancel}>
          {i18n.t('workspace.cancel')}
        </Button>
      </Buttons>
    </div>
  );
}
