import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { classes } from './classes.ts';
import css from './Notice.module.css';

/** `caution` for what is forgotten, `plain` for what is missing, `fault` for what failed, `good` for what went well. */
export type NoticeTone = 'plain' | 'caution' | 'fault' | 'good';

const icons: Record<NoticeTone, IconName> = { plain: 'part', caution: 'warn', fault: 'fault', good: 'check' };

type Props = {
  readonly tone?: NoticeTone;
  readonly icon?: IconName;
  /** Reads it out when it appears. */
  readonly announced?: boolean;
  readonly children: ReactNode;
};

/** One line in the place it concerns. Never two at once. */
export function Notice({ tone = 'plain', icon, announced, children }: Props) {
  return (
    <div className={classes(css.notice, css[tone])} {...(announced ? { role: tone === 'fault' ? 'alert' : 'status' } : {})}>
      <Icon name={icon ?? icons[tone]} size={14} />
      <div className={css.words}>{children}</div>
    </div>
  );
}
