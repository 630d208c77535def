import { callContext } from './call-context.ts';

interface Watch {
  /** Milliseconds without a byte, headers included, after which the call is aborted. */
  readonly idleTimeoutMs: number;
  /** Milliseconds the whole call may take. */
  readonly deadlineMs: number;
}

/** A call that went silent or took too long. */
export class ModelSilentError extends Error {
  override readonly name = 'ModelSilentError';
}

/**
 * `fetch` with a watchdog. The SDK's own timeout is cooperative and ends with the headers, so a server
 * that stops in the middle of its body would hold a run for ever. Redirects are not followed: they
 * would carry the key to another host.
 */
export function watchedFetch({ idleTimeoutMs, deadlineMs }: Watch): typeof fetch {
  return async (input, init) => {
    const control = new AbortController();
    const giveUp = (reason: string) => control.abort(new ModelSilentError(reason));
    const deadline = setTimeout(
      () => giveUp(`no complete answer within ${deadlineMs} ms`),
      deadlineMs,
    );
    let idle = setTimeout(() => giveUp(`silent for ${idleTimeoutMs} ms`), idleTimeoutMs);
    const done = () => {
      clearTimeout(deadline);
      clearTimeout(idle);
    };
    const signal = init?.signal ? AbortSignal.any([init.signal, control.signal]) : control.signal;
    try {
      const headers = new Headers(init?.headers);
      const context = callContext.getStore();
      if (context) headers.set('x-request-id', context.correlationId);
      const response = await fetch(input, { ...init, headers, signal, redirect: 'error' });
      if (!response.body) {
        done();
        return response;
      }
      const watched = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            clearTimeout(idle);
            idle = setTimeout(() => giveUp(`silent for ${idleTimeoutMs} ms`), idleTimeoutMs);
            controller.enqueue(chunk);
          },
          flush: done,
        }),
        { signal: control.signal },
      );
      return new Response(watched, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
      });
    } catch (error) {
      done();
      throw control.signal.aborted ? control.signal.reason : error;
    }
  };
}
