import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The watch ticks this often; what a tick comes late is how long the loop was blocked. */
const TICK_MS = 10;

/** Watches the event loop of this process from now on; the watch keeps no process alive. */
export function createEventLoopWatch() {
  const delays = monitorEventLoopDelay({ resolution: TICK_MS });
  delays.enable();
  return {
    /** Longest block since the first tick after the last call, in milliseconds; ticks are 10 ms apart. */
    takeLongestBlockMs(): number {
      const longest = delays.max / 1e6 - TICK_MS;
      delays.reset();
      return Math.max(0, longest);
    },
  };
}
