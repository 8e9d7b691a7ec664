/**
 * Custom properties by which everything in a page is shown and has its place, all with names of that page alone. They are there
 * as long as the extension runs, see surface.ts.
 */
export function presenceProperties(name: string): Readonly<Record<string, string>> {
  return { [`--${name}`]: '1', [`--${name}-shown`]: 'block', [`--${name}-height`]: '100vh', [`--${name}-hold`]: 'translateX(0)' };
}

/** The style sheet that defines them, for the background to insert. */
export function presenceSheet(name: string): string {
  const lines = Object.entries(presenceProperties(name)).map(([property, value]) => `${property}: ${value};`);
  return `:root { ${lines.join(' ')} }`;
}
