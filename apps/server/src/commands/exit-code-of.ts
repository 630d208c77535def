import { problemStatus } from '@hemline/contracts';
import type { Failure } from '../outcome.ts';
import { type ExitCode, exitCodes, Refusal } from '../refusal.ts';

/** The exit code that fits a failure: 404 → 3, 409 → 4, other 4xx → 5, 502 → 7. */
export function exitCodeOf(code: Failure['code']): ExitCode {
  const status = problemStatus[code];
  if (status === 404) return exitCodes.not_found;
  if (status === 409) return exitCodes.conflict;
  if (status === 502) return exitCodes.upstream;
  return status >= 500 ? exitCodes.failed : exitCodes.invalid_input;
}

/** A failure as a command refuses with it. */
export function refusalOf(failure: Pick<Failure, 'code' | 'message'>): Refusal {
  return new Refusal(failure.message, exitCodeOf(failure.code));
}
