import type { ComponentProps } from 'react';
import { Input } from './Input.tsx';

type Props = Omit<ComponentProps<typeof Input>, 'type'>;

/** A calendar date to type or pick. The year has four digits: what lies outside is refused where it is typed. */
export function DateInput(props: Props) {
  return <Input min="2000-01-01" max="9999-12-31" {...props} type="date" />;
}
