/** The style sheet that shows what lies in a page under this name (surface.ts), for the background to insert. */
export function presenceSheet(name: string): string {
  return `:root { --${name}: 1; --${name}-shown: block }`;
}
