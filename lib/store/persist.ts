/** Asks the browser not to drop the database when disk runs short. Workers and old browsers may lack the question; then nothing is lost. */
export function askToPersist(): void {
  const storage: Partial<StorageManager> | undefined = (globalThis.navigator as Navigator | undefined)?.storage;
  void storage?.persist?.();
}
