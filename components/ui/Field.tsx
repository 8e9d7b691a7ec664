import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import css from './Field.module.css';

/** What ties a control to its label, hint and problem; spread it on the control. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type Props = {
  readonly label: string;
  /** Quiet word at the right of the label: "optional". */
  readonly aside?: string;
  /** What is wrong, in place, under the control. */
  readonly problem?: string | null;
  readonly children: (control: FieldControl) => ReactNode;
};

/** A labelled control with its problem said in place. */
export function Field({ label, aside, problem, children }: Props) {
  const id = useId();
  const problemId = `${id}-problem`;
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </label>
      {children({ id, ...(problem ? { 'aria-describedby': problemId, 'aria-invalid': true } : {}) })}
      {problem && (
        <span id={problemId} role="alert" className={css.problem}>
          <Icon name="fault" size={12} />
          {problem}
        </span>
      )}
    </div>
  );
}
