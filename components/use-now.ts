import { useEffect, useState } from 'react';

const hour = 3_600_000;

/** The time for "2 days ago" and the like: fixed within a render, brought up to date every hour. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), hour);
    return () => clearInterval(timer);
  }, []);
  return now;
}
