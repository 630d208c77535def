import { setTimeout as delay } from 'node:timers/promises';

/** Waits, or throws as soon as the signal is aborted. */
export async function abortableSleep(
  milliseconds: number,
  signal: AbortSignal | null,
): Promise<void> {
  await delay(milliseconds, undefined, signal ? { signal } : {});
}
