import { createHash } from 'node:crypto';
import { type Model, type ModelRequest, type ModelResponse, Usage } from '@openai/agents';
import { streamedWhole } from './streamed-whole.ts';
import type { ModelMemo } from './toolbox.ts';

/** Waits before the second, third and fourth try, in milliseconds. */
export const RETRY_DELAYS_MS = [1_000, 2_000, 4_000] as const;
const LONGEST_RETRY_AFTER_MS = 20_000;

export interface Patience {
  /** Names the model in the memo's key. */
  readonly name: string;
  readonly memo: ModelMemo | null;
  readonly signal: AbortSignal | null;
  readonly sleep: (milliseconds: number, signal: AbortSignal | null) => Promise<void>;
  /** Called once a try; throws to refuse a call that is over the run's budget. */
  readonly beforeCall?: () => void | Promise<void>;
  readonly afterCall?: (status: 'ok' | 'error', tokens: number) => void;
}

/** The model did not serve: after the last try, or for a reason that no retry mends. */
export class ModelUnavailableError extends Error {
  override readonly name = 'ModelUnavailableError';
}

/**
 * A model with our retries (429, 5xx and broken connections: three, after 1, 2 and 4 s, or a capped
 * `Retry-After`) and a memo: each response is stored by the hash of its request before it is used, so
 * that a run that was killed buys at most the call in flight again.
 */
export function patientModel(base: Model, patience: Patience): Model {
  const getResponse = async (request: ModelRequest): Promise<ModelResponse> => {
    const key = requestHash(patience.name, request);
    const stored = await patience.memo?.get(key);
    if (stored) return restoreResponse(stored);
    const response = await callWithRetries(base, request, patience);
    await patience.memo?.put(
      key,
      JSON.stringify({
        output: response.output,
        usage: response.usage,
        responseId: response.responseId,
      }),
    );
    return response;
  };
  return { getResponse, getStreamedResponse: streamedWhole(getResponse) };
}

async function callWithRetries(
  base: Model,
  request: ModelRequest,
  patience: Patience,
): Promise<ModelResponse> {
  for (let attempt = 0; ; attempt += 1) {
    await patience.beforeCall?.();
    try {
      const response = await base.getResponse(request);
      patience.afterCall?.('ok', response.usage.totalTokens);
      return response;
    } catch (error) {
      patience.afterCall?.('error', 0);
      if (patience.signal?.aborted) throw patience.signal.reason;
      const delayMs = RETRY_DELAYS_MS[attempt];
      if (delayMs === undefined || !isPassing(error)) {
        throw new ModelUnavailableError(`the language model did not answer: ${describe(error)}`);
      }
      await patience.sleep(retryAfterMs(error) ?? delayMs, patience.signal);
    }
  }
}

function statusOf(error: unknown): number | null {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : null;
}

/** 429, 5xx and anything without a status (a broken or silent connection) may pass; other answers will not. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status === 429 || status >= 500;
}

function retryAfterMs(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('headers' in error)) return null;
  const headers = error.headers;
  if (!(headers instanceof Headers)) return null;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1_000, LONGEST_RETRY_AFTER_MS)
    : null;
}

/** A short cause without headers or bodies, so that no key can slip into a log. */
function describe(error: unknown): string {
  const status = statusOf(error);
  if (status !== null) return `status ${status}`;
  return error instanceof Error ? error.name : 'unknown cause';
}

/** SHA-256 of what the model was asked; object keys are written in the order the SDK builds them. */
function requestHash(name: string, request: ModelRequest): string {
  const { systemInstructions, input, tools, handoffs, outputType } = request;
  return createHash('sha256')
    .update(JSON.stringify([name, systemInstructions, input, tools, handoffs, outputType]))
    .digest('hex');
}

function restoreResponse(stored: string): ModelResponse {
  const { output, usage, responseId } = JSON.parse(stored) as Omit<ModelResponse, 'usage'> & {
    usage: object;
  };
  return { output, usage: new Usage(usage), ...(responseId ? { responseId } : {}) };
}
