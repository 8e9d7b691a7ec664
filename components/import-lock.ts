const prefix = 'throughline-import-';

/** Tells an import that runs somewhere from one that was cut off: it holds a lock, which the browser lets go when its page dies. */
export const importLock = {
  hold: <T>(importId: string, run: () => Promise<T>): Promise<T> => navigator.locks.request(prefix + importId, run),

  /** Ids of the imports that run now, in any page. */
  held: async (): Promise<ReadonlySet<string>> => {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
  },
};
