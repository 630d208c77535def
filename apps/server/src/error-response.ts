import { type Problem, problemStatus } from '@hemline/contracts';
import { isStorageTrouble } from './db/storage-trouble.ts';
import { type Failure, fail } from './outcome.ts';

const titles: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This method is not served here',
  409: 'Conflict with the current state',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'The request cannot be processed',
  429: 'Too many requests',
  500: 'Something went wrong here',
  502: 'An upstream service failed',
  503: 'Not available at the moment',
};

/** Turns a failure into `application/problem+json` (RFC 9457). The only place that does. */
export function problemResponse(failure: Failure, requestId: string): Response {
  const status = problemStatus[failure.code];
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'The request failed',
    status,
    detail: failure.message,
    code: failure.code,
    errors: [...(failure.errors ?? [])],
    request_id: requestId,
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  if (failure.retryAfterSeconds !== undefined) {
    headers.set('Retry-After', String(failure.retryAfterSeconds));
  }
  return new Response(JSON.stringify(problem), { status, headers });
}

/** Puts a thrown error into one of two drawers: the storage is not available, or we have a bug. */
export function failureOfThrown(error: unknown): Failure {
  return isStorageTrouble(error)
    ? fail('storage_unavailable', 'The database or disk is not available; nothing was changed.', {
        retryAfterSeconds: 2,
      }).error
    : fail('internal', 'An error on our side; the log has the details under the request id.').error;
}
