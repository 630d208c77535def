import type { ProblemCode } from '@hemline/contracts';

/** Where a request is wrong: a JSON pointer into the body, or `/query/…`, `/path/…`, and what was expected. */
export interface FaultyPlace {
  readonly pointer: string;
  readonly detail: string;
}

/** An expected failure; its code decides the HTTP status and the exit code of a command. */
export interface Failure {
  readonly code: ProblemCode;
  readonly message: string;
  readonly errors?: readonly FaultyPlace[];
  /** When trying again makes sense; sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** Either a value or an expected failure. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** A success. */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** An expected failure. */
export function fail(
  code: ProblemCode,
  message: string,
  more: Omit<Failure, 'code' | 'message'> = {},
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message, ...more } };
}
