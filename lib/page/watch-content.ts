/** Changes come in bursts; one look after each is enough. */
const quietMs = 250;

/** Calls back after the page's content changed, for tools that show an item without giving it an address. */
export function watchContent(onChange: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      onChange();
    }, quietMs);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
}
