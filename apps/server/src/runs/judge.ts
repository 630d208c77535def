import { judgePhase } from '../agents/judge-phase.ts';
import type { Judgement, JudgeRequest, Toolbox } from '../agents/toolbox.ts';
import type { ApprovalRow } from '../db/approvals.ts';
import { AGENT_GRAPH_VERSION } from './commit-phase.ts';
import type { PhaseContext } from './phase.ts';
import type { PhaseResources } from './phase-resources.ts';

/** Lets the agents judge this phase, going on from the last decision when there is one. */
export function judge(
  resources: PhaseResources,
  context: PhaseContext,
  toolbox: Toolbox,
): Promise<Judgement> {
  const { phase, reporter, memo, signal, beforeModelCall, afterModelCall, workflow } = context;
  return judgePhase(resources.languageModel, {
    phase,
    toolbox,
    reporter,
    memo,
    signal,
    correlationId: workflow.correlation_id,
    beforeModelCall,
    afterModelCall,
    resume: resumeFrom(context.approvals.at(-1)),
  });
}

function resumeFrom(last: ApprovalRow | undefined): JudgeRequest['resume'] {
  if (!last || last.decided_action === null) return null;
  const { reason } = JSON.parse(last.snapshot_json) as { reason: string };
  return {
    // A conversation of another version of the agents cannot be read back: code goes on without it.
    state: last.agent_graph_version === AGENT_GRAPH_VERSION ? last.agent_state : null,
    proposal: {
      kind: last.kind,
      value: last.proposal_value,
      reason,
      call_id: last.call_id,
    },
    decision: { action: last.decided_action, reason: last.decision_reason },
  };
}
