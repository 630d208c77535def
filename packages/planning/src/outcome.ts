/** An expected failure with a literal code; `details` hold the values its message names. */
export interface Failure<Code extends string> {
  readonly code: Code;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number | null>>;
}

/** Either a value or an expected failure. Programmer errors throw instead. */
export type Outcome<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** A success. */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** An expected failure. */
export function fail<Code extends string>(
  code: Code,
  message: string,
  details?: Failure<Code>['details'],
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: details ? { code, message, details } : { code, message } };
}
