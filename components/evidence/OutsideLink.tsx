import type { ReactNode } from 'react';
import { safeUrl } from './safe-url.ts';

type Props = {
  readonly href: string | null;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A link out of the extension, in a new tab, where its address is one that may be opened; else only what it says. */
export function OutsideLink({ href, className, label, children }: Props) {
  const safe = safeUrl(href);
  if (safe === null) return label === undefined ? children : null;
  return (
    <a
      href={safe}
      target="_blank"
      rel="noreferrer noopener"
      className={className}
      {...(label ? { 'aria-label': label, title: label } : {})}
    >
      {children}
    </a>
  );
}
