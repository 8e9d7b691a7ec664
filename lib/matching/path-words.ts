/** Folders and endings that every repository has: they tell how code is laid out, not what it is about. */
const noiseFolders: ReadonlySet<string> = new Set(
  `src lib libs app apps main java kotlin scala resources res com org net io www packages pkg internal cmd core common shared
  test tests spec specs unit integration e2e fixtures mocks snapshots __tests__ __mocks__ __snapshots__ dist build out target
  public static assets vendor node_modules third_party docs doc scripts tools config configs index mod init utils util helpers
  helper types constants package lock readme changelog license makefile dockerfile github workflows ci`.split(/\s+/),
);
const ending = /(?:\.[a-z0-9]{1,5})+$/i;

/** The telling pieces of a changed path, in order: `apps/web/src/pay/RetrySheet.tsx` -> `web pay RetrySheet`. */
export function pathWords(path: string): string {
  const pieces = path.split(/[/\\]/).map((piece) => piece.replace(ending, '').replaceAll(/[-.]+/g, ' '));
  return pieces.filter((piece) => piece !== '' && !noiseFolders.has(piece.toLowerCase())).join(' ');
}
