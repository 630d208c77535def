import { exitCodes } from '../refusal.ts';

const PARENT_LOOK_MS = 1_000;

/**
 * Resolves at SIGINT or SIGTERM, or when the process that started this one is gone; a second signal
 * ends the process at once. The listeners stay: where nobody else listens, the Agents SDK ends the
 * process at the signal, before anything was given back.
 */
export function untilStopped(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    let asked = false;
    const timer = setInterval(() => {
      if (process.ppid !== parent) stop();
    }, PARENT_LOOK_MS);
    const stop = () => {
      clearInterval(timer);
      resolve();
    };
    const onSignal = () => {
      if (asked) process.exit(exitCodes.failed);
      asked = true;
      stop();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
