import { useEffect, useState } from 'react';

/** Milliseconds since `from`, ticking each second until `to` is known. Instants are UTC ISO-8601. */
export function useElapsed(from: string, to: string | null): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (to !== null) return;
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [to]);
  return Math.max(0, (to === null ? nowMs : Date.parse(to)) - Date.parse(from));
}
