import { i18n } from '#i18n';
import { useToast } from '../ui/toasts.ts';

/** Text for the clipboard, and the same as HTML where there is one. */
export type Copied = { readonly text: string; readonly html?: string };

/** Copies and says so; where the browser refuses, says that instead. */
export function useCopy(): (copied: Copied, done: string) => void {
  const toast = useToast();
  return (copied, done) => {
    putOnClipboard(copied).then(
      () => toast({ text: done }),
      () => toast({ tone: 'fault', text: i18n.t('panel.copyRefused') }),
    );
  };
}

/** Throws where the browser refuses; must be called within a press. */
export async function putOnClipboard({ text, html }: Copied): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      }),
    ]);
  } catch {
    // A frame in a host page has no permission for the asynchronous clipboard; a copy event of its own needs none.
    if (!copyByEvent({ text, ...(html === undefined ? {} : { html }) })) throw new Error('copy refused');
  }
}

function copyByEvent({ text, html }: Copied): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a frame whose page did not delegate the clipboard
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied;
}
