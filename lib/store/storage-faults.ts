import { Fault, type FaultCode } from '../domain/errors.ts';

const codes: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-outdated',
  DatabaseClosedError: 'storage-outdated',
  InvalidStateError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  UnknownError: 'store-corrupt',
  DataError: 'store-corrupt',
  UpgradeError: 'store-corrupt',
  NotFoundError: 'store-corrupt',
  NotReadableError: 'store-corrupt',
};

/** What the browser's database says, as a fault with words for people; what is not foreseen stays as it is. */
export function asFault(error: unknown): unknown {
  if (error instanceof Fault || !(error instanceof Error)) return error;
  // A closed database says why it is closed.
  const causes = [innerOf(error), error].filter((cause) => cause !== null);
  for (const cause of causes) {
    if (cause instanceof Fault) return cause;
    const code = codes[cause.name];
    if (code) return new Fault(code, {}, { cause: error });
  }
  return error;
}

function innerOf(error: Error): Error | null {
  return 'inner' in error && error.inner instanceof Error ? error.inner : null;
}
