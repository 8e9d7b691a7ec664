import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import css from './Field.module.css';

/** Several lines to type in; grows with what is typed where the browser can. */
export function TextArea(props: Omit<ComponentProps<'textarea'>, 'className'>) {
  return <textarea dir="auto" rows={2} className={classes(css.control, css.text)} {...props} />;
}
