/** How long something that must come may take, in ms: a build machine is far slower than a desk's, and waiting costs only where a test fails. */
export const patience = 30_000;

/** Asks again until the answer is neither null, undefined nor false; says what it waited for when `milliseconds` are over. */
export async function until<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  milliseconds = patience,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown = null;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = null;
    } catch (error) {
      last = error;
    }
    await pause(40);
  } while (Date.now() < end);
  throw new Error(`waited ${milliseconds} ms for ${what}`, { cause: last });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
