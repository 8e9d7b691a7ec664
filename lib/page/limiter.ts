/** Says yes at most so many times within a span, so that a page that undoes what we do is not fought for ever. */
export function limiter(most: number, withinMs: number): () => boolean {
  let taken = 0;
  return () => {
    if (taken >= most) return false;
    taken += 1;
    setTimeout(() => (taken -= 1), withinMs);
    return true;
  };
}
