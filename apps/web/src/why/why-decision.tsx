import type { Approval, Choice, Plan } from '@hemline/contracts';
import { formatInstant, formatShare, formatUnits } from '../format.ts';
import { agentLabels } from '../parameter-words.ts';
import { useRunApprovals } from './use-run-record.ts';
import classes from './why.module.css';

const decisions: readonly [RegExp, string][] = [
  [/^\/demand/, 'forecast_model'],
  [/^\/(buy|kpis\/buy_units)/, 'buy_units'],
  [/^\/(allocation|replenishment|wssi|clusters)/, 'allocation_method'],
  [/^\/(markdown|kpis\/markdown)/, 'markdown_depth'],
];

const makers = {
  agent: 'chosen by the agent',
  planner: 'decided by the planner',
  default: 'the default',
};

/** The judgement behind a number: that of its tool call, else the one its part of the plan rests on. */
export function choiceBehind(plan: Plan, pointer: string, callId: string | null): Choice | null {
  const decision = decisions.find(([pattern]) => pattern.test(pointer))?.[1];
  return (
    plan.choices.find((choice) => choice.decision === decision) ??
    plan.choices.find((choice) => callId !== null && choice.call_id === callId) ??
    null
  );
}

function chosenText(value: Choice['chosen'], decision: string): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return value;
  return decision === 'markdown_depth' ? formatShare(value) : formatUnits(value);
}

const statuses: Readonly<Record<Approval['status'], string>> = {
  pending: 'waits for a decision',
  accepted: 'accepted',
  edited: 'changed',
  rejected: 'rejected',
  invalidated: 'withdrawn',
};

/** Who chose what a number rests on, why, and who approved it. */
export function WhyDecision({ plan, choice }: { plan: Plan; choice: Choice }) {
  const approvals = useRunApprovals(plan.workflow_id, choice.approval_id != null);
  const approval = approvals.data?.items.find(
    ({ approval_id }) => approval_id === choice.approval_id,
  );
  return (
    <>
      <dt>Rests on a choice</dt>
      <dd>
        {choice.decision.replaceAll('_', ' ')}:{' '}
        <strong>{chosenText(choice.chosen, choice.decision)}</strong>, {makers[choice.made_by]} (
        {agentLabels[choice.agent]}).
        <div className={classes.hint}>{choice.reason}</div>
      </dd>
      {approval ? (
        <>
          <dt>Approval</dt>
          <dd>
            “{approval.question}” {statuses[approval.status]}
            {approval.decided_by ? ` by ${approval.decided_by}` : ''}
            {approval.decided_at ? `, ${formatInstant(approval.decided_at)}` : ''}.
            {approval.decision_reason ? (
              <div className={classes.hint}>{approval.decision_reason}</div>
            ) : null}
          </dd>
        </>
      ) : null}
    </>
  );
}
