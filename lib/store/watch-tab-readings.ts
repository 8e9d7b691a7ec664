const channelName = 'tab-readings';

/**
 * Calls back with the id of each tab whose reading was saved or dropped, in any document of the extension. By a channel of its
 * own: a frame in a page hears nothing of `storage.session` in Firefox.
 */
export function watchTabReadings(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') onChange(data);
  });
  signal.addEventListener('abort', () => channel.close());
}

/** Tells every document of the extension that what is kept of this tab changed. */
export function announceTabReading(tabId: number): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(tabId);
  channel.close();
}
