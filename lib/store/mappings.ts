import { write, type Workspace } from './workspace.ts';

/** Remembers how files with these headers are read. The plan is the importer's; it is parsed again when recalled. */
export function rememberMapping(ws: Workspace, headers: readonly string[], plan: unknown, now: number): Promise<void> {
  return write(ws, ['mappings'], async () => {
    await ws.mappings.put({ headers: JSON.stringify(headers), plan, savedAt: now });
  });
}

/** The plan last used for exactly these headers, or null; the caller parses it. */
export async function recallMapping(ws: Workspace, headers: readonly string[]): Promise<unknown> {
  return (await ws.mappings.get(JSON.stringify(headers)))?.plan ?? null;
}
