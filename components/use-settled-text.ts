import { useEffect, useState } from 'react';

/** A text once typing pauses for `pause` milliseconds, so that not every letter becomes an address. */
export function useSettledText(text: string, first: string, pause = 150): string {
  const [settled, setSettled] = useState(first.trim());
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
