import { createContext, useContext } from 'react';

export type ToastMessage = {
  /** What is now so. */
  readonly text: string;
  /** Taking it back, or the like. */
  readonly action?: { readonly label: string; readonly icon?: 'undo'; readonly onPress: () => void };
  readonly tone?: 'done' | 'fault';
};

export const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Shows a toast in place of the one before; needs a `<ToastPlace>` above. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}
