import { claimOutbox, finishOutbox, type OutboxEntry } from '../db/outbox.ts';
import type { EngineContext } from './engine-context.ts';

/** Does one kind of effect on the outside world; may be called again with the same idempotency key after a crash. */
export type EffectHandler = (entry: OutboxEntry) => Promise<void>;
export type EffectHandlers = Readonly<Record<string, EffectHandler>>;

/** Does effects at once; right only after the commit that asked for them. */
export async function doEffects(
  entries: readonly OutboxEntry[],
  handlers: EffectHandlers,
): Promise<void> {
  for (const entry of entries) await handlers[entry.kind]?.(entry);
}

/**
 * Does every effect that is due. Each is claimed before it is done, so that several workers do not do
 * it several times, and done only after the commit that asked for it.
 * @returns how many were done
 */
export async function dispatchEffects(
  engine: EngineContext,
  handlers: EffectHandlers,
): Promise<number> {
  const { query } = engine.database;
  for (let done = 0; ; done++) {
    const entry = await query.transaction().execute((trx) => claimOutbox(trx, engine.holder));
    if (!entry) return done;
    const handler = handlers[entry.kind];
    if (!handler) throw new Error(`no handler does effects of kind ${entry.kind}`);
    await handler(entry);
    await finishOutbox(query, entry.outbox_id, engine.holder, engine.host.now().toISOString());
  }
}
