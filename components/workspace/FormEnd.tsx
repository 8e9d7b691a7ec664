import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { Notice } from '../ui/Notice.tsx';

type Props = {
  /** What went wrong the last time, unless a field says it. */
  readonly problem: string | null;
  readonly busy: boolean;
  /** On the button that sends the form; "Save" where nothing else is said. */
  readonly label?: string;
  /** Buttons beside it. */
  readonly children?: ReactNode;
};

/** The end of a form: what went wrong, and its buttons. */
export function FormEnd({ problem, busy, label = i18n.t('workspace.save'), children }: Props) {
  return (
    <>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <Buttons>
        <Button type="submit" look="main" disabled={busy}>
          {label}
        </Button>
        {children}
      </Buttons>
    </>
  );
}
