import type { Mention } from './mention.ts';

type Signalled = Pick<Mention, 'signal' | 'inferred'>;

/** Whether a mention counts as a problem; one that was only inferred counts too, and the count says so. */
export function isProblem({ signal }: Signalled): boolean {
  return signal === 'problem';
}

/** Whether a mention is praise and no complaint. One that was only inferred takes nothing away from any count. */
export function isPraise({ signal, inferred }: Signalled): boolean {
  return signal === 'praise' && !inferred;
}
