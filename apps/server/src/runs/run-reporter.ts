import type { PhaseName } from '@hemline/contracts';
import type { PhaseReporter } from '../agents/toolbox.ts';
import type { Queryable } from '../db/database.ts';
import { type EventDraft, insertEvents } from '../db/events.ts';
import type { Claim } from '../db/leases.ts';
import { finishToolCall, insertToolCall } from '../db/tool-calls.ts';
import type { EngineContext } from './engine-context.ts';
import { StaleClaimError } from './workflow-error.ts';

/**
 * Writes progress into the run's log as it happens: each call is one commit under the claim's fence,
 * with the number of the attempt. A stale claim writes nothing and throws.
 */
export function createReporter(
  engine: EngineContext,
  claim: Claim,
  phase: PhaseName,
  attempt: number,
): PhaseReporter {
  const key = { workflow_id: claim.workflow_id, phase, attempt };

  async function write(
    draft: EventDraft,
    besides: (trx: Queryable, at: string) => Promise<void> = async () => {},
  ): Promise<void> {
    const at = engine.host.now().toISOString();
    await engine.database.query.transaction().execute(async (trx) => {
      const place = await engine.parts.advance(trx, claim, 1, at);
      if (!place) throw new StaleClaimError('the run was ended or taken over');
      await insertEvents(trx, { ...place, workflow_id: claim.workflow_id, timestamp: at }, [
        { ...draft, phase, attempt },
      ]);
      await besides(trx, at);
    });
    engine.doorbell.ring(claim.workflow_id);
  }

  return {
    agentStatus: (agent, status, message, progress) =>
      write({
        type: 'agent_status',
        agent,
        status,
        message,
        progress: Math.min(1, Math.max(0, progress)),
      }),
    handoff: (from, to) => write({ type: 'handoff', from, to }),
    toolCall: (agent, callId, tool, toolArguments) =>
      write(
        { type: 'tool_call', agent, call_id: callId, tool, arguments: toolArguments },
        (trx, at) =>
          insertToolCall(trx, {
            ...key,
            call_id: callId,
            agent,
            tool,
            arguments_json: JSON.stringify(toolArguments),
            created_at: at,
          }),
      ),
    toolResult: (agent, callId, summary, durationMs) =>
      write(
        { type: 'tool_result', agent, call_id: callId, summary, duration_ms: durationMs },
        (trx) =>
          finishToolCall(trx, { ...key, call_id: callId }, { summary, duration_ms: durationMs }),
      ),
    warning: (agent, message) => write({ type: 'warning', agent, message }),
  };
}
