import {
  comparisonFor,
  lookBefore,
  type PhaseSession,
  performStep,
  progressOf,
  remainingSteps,
  takeOver,
} from './phase-session.ts';
import type { BoundStep } from './specialist.ts';
import type { Judgement } from './toolbox.ts';

/**
 * Finishes a phase with the default choices, without any language model. Proposals wait for the
 * planner all the same.
 */
export async function judgeByDefault(session: PhaseSession): Promise<Judgement> {
  await takeOver(session);
  const { request } = session;
  const decided = request.resume?.decision.action === 'reject' ? null : request.resume;
  for (const step of remainingSteps(session)) {
    if (!remainingSteps(session).includes(step)) continue;
    const callId = `${session.specialist.agent}-${step.name}-default`;
    if (step.kind === 'propose' && !decided) return awaitApproval(session, step, callId);
    const option = await optionFor(session, step);
    const reason =
      decided && step.kind === 'propose' ? decided.proposal.reason : defaultReason(session, step);
    const outcome = await performStep(session, step, { callId, option, reason, madeBy: 'default' });
    if (!outcome.ok)
      throw new Error(`The default choice of ${step.name} was refused: ${outcome.error.message}`);
  }
  return { kind: 'judged' };
}

async function awaitApproval(
  session: PhaseSession,
  step: Extract<BoundStep, { kind: 'choose' | 'propose' }>,
  callId: string,
): Promise<Judgement> {
  await lookAgain(session, step);
  const option = comparisonFor(session, step)?.default_option ?? '';
  const value = await step.valueOf(option);
  if (value === null || step.proposes === null)
    throw new Error(`${step.name} has no default option to propose`);
  const proposal = {
    kind: step.proposes,
    value,
    reason: defaultReason(session, step),
    call_id: callId,
  };
  return { kind: 'awaiting_approval', proposal, state: null, progress: progressOf(session) };
}

/** A model may have looked in a judgement that ended: the comparison is then computed again. */
async function lookAgain(session: PhaseSession, step: BoundStep): Promise<void> {
  const before = lookBefore(session, step);
  if (!before || session.comparisons.has(before.name)) return;
  await performStep(session, before, {
    callId: `${session.specialist.agent}-${before.name}-default`,
    option: '',
    reason: '',
    madeBy: 'default',
  });
}

async function optionFor(session: PhaseSession, step: BoundStep): Promise<string> {
  if (step.kind === 'look') return '';
  await lookAgain(session, step);
  return comparisonFor(session, step)?.default_option ?? '';
}

function defaultReason(session: PhaseSession, step: BoundStep): string {
  return comparisonFor(session, step)?.default_reason ?? '';
}
