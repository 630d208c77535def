import type { ProblemCode } from '@hemline/contracts';

/** An illegal move of a run, a phase or an approval, or a request that cannot be met; the API answers with its code. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The run is no longer ours to write: another worker took it over, or a person ended it. Work in hand is dropped. */
export class StaleClaimError extends Error {
  override readonly name = 'StaleClaimError';
}

/** A phase cannot go on; the run becomes `failed` and says why. */
export class PhaseFailure extends Error {
  override readonly name = 'PhaseFailure';
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, retryable = true) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}
