import type { Reading } from '../hosts/host.ts';
import type { Launch } from '../messaging/protocol.ts';
import { sendToBackground } from '../messaging/transport.ts';

export type PageReports = {
  readonly publish: (reading: Reading) => void;
  /** Reports the latest once more: the panel opened or closed, or the count may have changed meanwhile. */
  readonly again: () => void;
  readonly latest: () => Reading | null;
};

/**
 * Reports what the page shows to the background, numbered, and shows what comes back for the latest report only. Says goodbye
 * when the page is left.
 */
export function pageReports(show: (launch: Launch) => void, isPanelOpen: () => boolean, signal: AbortSignal): PageReports {
  const id = crypto.randomUUID();
  let order = 0;
  let latest: Reading | null = null;

  const again = (): void => {
    if (latest && !signal.aborted) void report(latest);
  };
  const report = async (reading: Reading): Promise<void> => {
    const visit = { id, order: ++order };
    const launch = await sendToBackground('reportReading', { visit, reading, panelOpen: isPanelOpen() }).catch(() => null);
    if (launch && visit.order === order && !signal.aborted) show(launch);
  };
  const publish = (reading: Reading): void => {
    // Looking again mostly finds the same; saying so would have the panel and the count made anew.
    if (JSON.stringify(reading) === JSON.stringify(latest)) return;
    latest = reading;
    if (reading.state === 'reading') show({ state: 'reading', count: 0 });
    if (reading.state === 'no-item') show({ state: 'none', count: 0 });
    void report(reading);
  };
  const leave = (): void => void sendToBackground('leavePage', { id, order }).catch(() => undefined);

  addEventListener('pagehide', leave, { signal });
  // People import or link in another tab and come back; a page kept for going back was forgotten meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again(), { signal });
  addEventListener('focus', again, { signal });
  signal.addEventListener('abort', leave);
  return { publish, again, latest: () => latest };
}
