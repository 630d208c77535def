/**
 * What the outside world gives: environment, clock and randomness. `main.ts` makes the real one and
 * everything else receives it, so that a test can hold time still.
 */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current moment. */
  now(): Date;
  /** A fresh random UUID. */
  randomId(): string;
}

/** The host's moment as UTC ISO-8601, the form every stored instant has. */
export function instantNow(host: Host): string {
  return host.now().toISOString();
}

/** The host's day as `YYYY-MM-DD` (UTC), the `today` of a run that names none. */
export function todayOf(host: Host): string {
  return instantNow(host).slice(0, 10);
}
