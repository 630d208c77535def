import { type Claim, prolongLease } from '../db/leases.ts';
import type { EngineContext } from './engine-context.ts';
import { StaleClaimError } from './workflow-error.ts';

/** A claim that is kept alive until `end`; `signal` aborts once it is lost. */
export interface HeldLease {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Beats for a claim. A beat that is refused (the run was cancelled, rolled back or taken over) aborts
 * the work; a beat that fails (the database is away) does not, because the commit decides.
 */
export function holdLease(engine: EngineContext, claim: Claim): HeldLease {
  const controller = new AbortController();
  engine.inHand.set(claim.workflow_id, controller);
  const timer = setInterval(() => {
    prolongLease(engine.database.query, claim, engine.leaseMs).then(
      (held) => {
        if (!held) controller.abort(new StaleClaimError('the run was ended or taken over'));
      },
      (error: unknown) => {
        engine.observer.log('warning', 'a lease could not be prolonged', {
          workflow_id: claim.workflow_id,
          reason: error instanceof Error ? error.message : String(error),
        });
      },
    );
  }, engine.beatMs);
  timer.unref();
  return {
    signal: controller.signal,
    end: () => {
      clearInterval(timer);
      if (engine.inHand.get(claim.workflow_id) === controller) {
        engine.inHand.delete(claim.workflow_id);
      }
    },
  };
}
