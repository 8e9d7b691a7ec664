import { Fault } from '../domain/errors.ts';
import { limits } from './limits.ts';

/** The bytes of a file, a slice at a time, each asked for when the one before was used. Throws `cancelled` or `file-unreadable`. */
export async function* readBytes(file: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += limits.sliceBytes) {
    if (signal.aborted) throw new Fault('cancelled');
    yield await readSlice(file, start, start + limits.sliceBytes);
  }
}

/** Bytes `start` to `end` of a file; fewer where it ends before. */
export async function readSlice(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (cause) {
    // The file was moved, changed or unplugged after it was picked.
    throw new Fault('file-unreadable', {}, { cause });
  }
}
