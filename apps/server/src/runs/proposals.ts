import type { ApprovalOption, Choice } from '@hemline/contracts';
import type { Proposal } from '../agents/toolbox.ts';
import type { ApprovalRow } from '../db/approvals.ts';
import type { PhaseContext, PhaseOutcome } from './phase.ts';
import { hashOf } from './season/plan-hash.ts';
import type { PlanInputs } from './season/plan-inputs.ts';
import { PhaseFailure } from './workflow-error.ts';

/** How often an agent may propose before a person has to take over. */
export const MOST_PROPOSALS = 3;

/** What a card's question adds when the demand behind it is a mock; empty otherwise. */
export function mockWords({ forecast }: Pick<PlanInputs, 'forecast'>): string {
  return forecast.mock ? ' (mock forecast)' : '';
}

/** The same beside each option of a card. */
export function mockNotes({ forecast }: Pick<PlanInputs, 'forecast'>): string[] {
  return forecast.mock ? [`demand comes from the mock model ${forecast.model}`] : [];
}

/** Values the planner has rejected in this phase. */
export function rejectedValues(approvals: readonly ApprovalRow[]): number[] {
  return approvals.filter((row) => row.status === 'rejected').map((row) => row.proposal_value);
}

/** The value the planner decided, when the last proposal was accepted or edited. */
export function decidedValue(approvals: readonly ApprovalRow[]): number | null {
  const last = approvals.at(-1);
  return last && (last.status === 'accepted' || last.status === 'edited')
    ? last.decided_value
    : null;
}

/** The first value of a preference list that was not rejected; the first one when all were. */
export function firstNotRejected(
  preferred: readonly number[],
  rejected: readonly number[],
): number {
  const free = preferred.find((value) => !rejected.includes(value));
  const first = free ?? preferred[0];
  if (first === undefined) throw new Error('there is nothing to propose');
  return first;
}

/** Asks the planner: the card's fixed snapshot with the hash of all it shows. */
export function askPlanner(
  context: PhaseContext,
  inputs: PlanInputs,
  card: {
    readonly agent: 'inventory' | 'pricing';
    readonly proposal: Proposal;
    readonly question: (value: number) => string;
    readonly options: readonly ApprovalOption[];
    readonly bounds: { readonly min: number; readonly max: number; readonly step: number };
    readonly state: string | null;
    readonly progress: number;
  },
): PhaseOutcome {
  const attempt = context.approvals.length + 1;
  if (attempt > MOST_PROPOSALS) {
    throw new PhaseFailure(
      'proposals_rejected',
      `All ${String(MOST_PROPOSALS)} proposals were rejected. Retry to be asked again, and edit the value to your own.`,
    );
  }
  const { proposal } = card;
  const option = card.options.find(({ value }) => value === proposal.value);
  if (!option) {
    throw new PhaseFailure(
      'not_a_candidate',
      `${String(proposal.value)} was proposed, which is not one of the computed candidates.`,
    );
  }
  const snapshot = {
    question: card.question(proposal.value),
    proposal: option,
    alternatives: card.options.filter(({ value }) => value !== proposal.value),
    bounds: card.bounds,
    reason: proposal.reason,
  };
  return {
    kind: 'awaiting_approval',
    approval: {
      kind: proposal.kind,
      agent: card.agent,
      attempt,
      value: proposal.value,
      snapshot,
      plan_hash: hashOf({
        parameters: inputs.season,
        data_hash: inputs.dataset.data_hash,
        choices: inputs.choices.map(({ decision, chosen }) => ({ decision, chosen })),
        attempt,
        card: { kind: proposal.kind, ...snapshot },
      }),
      call_id: proposal.call_id,
      agent_state: card.state,
      progress: card.progress,
    },
  };
}

/** The record of a decision the planner made. */
export function plannersChoice(
  approvals: readonly ApprovalRow[],
  decision: 'buy_units' | 'markdown_depth',
  chosen: number,
  byDefault: number | null,
): Choice {
  const last = approvals.at(-1);
  if (!last) throw new Error('the planner decided nothing');
  const { reason } = JSON.parse(last.snapshot_json) as { reason: string };
  const words =
    last.status === 'edited'
      ? `${last.decided_by ?? 'the planner'} set it${last.decision_reason ? `: ${last.decision_reason}` : ''}`
      : reason;
  return {
    decision,
    phase: last.phase,
    agent: last.agent,
    chosen,
    default: byDefault,
    made_by: 'planner',
    reason: words,
    call_id: last.call_id,
    approval_id: last.approval_id,
  };
}
