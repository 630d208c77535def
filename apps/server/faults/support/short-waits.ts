import { abortableSleep } from '../../src/agents/abortable-sleep.ts';
import { RETRY_DELAYS_MS } from '../../src/agents/patient-model.ts';
import { ADVISED_SECONDS } from './misbehaviours.ts';

const SHORTENED_BY = 1_000;
const ADVISED_MS = ADVISED_SECONDS * 1_000;

/** A clock for retries that passes a thousand times as fast and checks what it was asked for. */
export interface ShortWaits {
  readonly sleep: typeof abortableSleep;
  /** How often each wait was asked for, by milliseconds. */
  readonly asked: ReadonlyMap<number, number>;
  /** Waits that do not belong where they came. */
  readonly misplaced: readonly string[];
}

/**
 * Waits come one after another within a claim, which its signal names. The first of a call must be
 * 1 s, the next 2 s, the last 4 s; a `Retry-After` may stand in for any of them.
 */
export function shortWaits(): ShortWaits {
  const asked = new Map<number, number>();
  const misplaced: string[] = [];
  const last = new WeakMap<AbortSignal, number>();
  const [first, second, third] = RETRY_DELAYS_MS;
  const mayFollow = (before: number | undefined, wait: number) =>
    wait === first ||
    wait === ADVISED_MS ||
    (wait === second && (before === first || before === ADVISED_MS)) ||
    (wait === third && (before === second || before === ADVISED_MS));
  return {
    asked,
    misplaced,
    sleep: async (milliseconds, signal) => {
      asked.set(milliseconds, (asked.get(milliseconds) ?? 0) + 1);
      const before = signal ? last.get(signal) : undefined;
      if (!mayFollow(before, milliseconds))
        misplaced.push(`waited ${String(milliseconds)} ms after ${String(before ?? 'none')}`);
      if (signal) last.set(signal, milliseconds);
      await abortableSleep(milliseconds / SHORTENED_BY, signal);
    },
  };
}
