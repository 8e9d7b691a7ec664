import { useCallback, useState, type ReactNode } from 'react';
import { Toast } from './Toast.tsx';
import { ToastContext, type ToastMessage } from './toasts.ts';
import css from './Toast.module.css';

type Shown = ToastMessage & { readonly number: number };

/**
 * Where toasts of a page appear, one at a time. The live region is there before the first one, else screen readers miss it.
 */
export function ToastPlace({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback((message: ToastMessage) => setShown((was) => ({ ...message, number: (was?.number ?? 0) + 1 })), []);
  const leave = useCallback(() => setShown(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className={css.place}>
        {shown && <Toast key={shown.number} message={shown} onLeave={leave} />}
      </div>
    </ToastContext>
  );
}
