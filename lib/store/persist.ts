/**
 * Asks the browser not to drop the database when disk runs short. Only a page can ask, a worker has no such question; an old browser
 * may lack it too, and then nothing is lost.
 */
export function askToPersist(): void {
  const storage: Partial<StorageManager> | undefined = (globalThis.navigator as Navigator | undefined)?.storage;
  void storage?.persist?.();
}
