import type { Database } from '../db/database.ts';
import type { Host } from '../host.ts';
import type { EffectHandlers } from './dispatch-effects.ts';
import type { Doorbell } from './doorbell.ts';
import type { EngineParts } from './engine-parts.ts';
import type { RunRegistry } from './phase.ts';
import type { JobQueue } from './queue.ts';

/** What runs tell the metrics and logs about themselves. */
export interface RunObserver {
  phaseEnded(phase: string, status: string, durationMs: number): void;
  modelCalled(status: 'ok' | 'error'): void;
  log(
    level: 'info' | 'warning' | 'error',
    message: string,
    fields?: Readonly<Record<string, string | number>>,
  ): void;
}

/** Everything that reads or writes runs takes this. */
export interface RunAccess {
  readonly database: Database;
  readonly host: Host;
  readonly queue: JobQueue;
  readonly doorbell: Doorbell;
  /** Runs this process works on now; aborting one drops its work in hand. */
  readonly inHand?: Map<string, AbortController>;
}

/** What executing runs needs besides. */
export interface EngineContext extends RunAccess {
  readonly registry: RunRegistry;
  readonly parts: EngineParts;
  readonly observer: RunObserver;
  /** Name of this worker in leases and claims. */
  readonly holder: string;
  readonly leaseMs: number;
  readonly beatMs: number;
  /** Most model calls and tokens one run may use. */
  readonly budget: { readonly calls: number; readonly tokens: number };
  /** Runs this process works on now; aborting one drops its work in hand. */
  readonly inHand: Map<string, AbortController>;
  /** How effects are done, once a commit has asked for them. */
  readonly effects?: EffectHandlers;
}
