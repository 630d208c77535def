import { AsyncLocalStorage } from 'node:async_hooks';

/** The correlation id of the work a model call belongs to; it travels as `X-Request-Id`. */
export const callContext = new AsyncLocalStorage<{ readonly correlationId: string }>();
