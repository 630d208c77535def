import type { BoundSpecialist, BoundStep, Comparison, StepResult } from './specialist.ts';
import type { JudgeRequest, Outcome } from './toolbox.ts';

/** What one judgement of a phase has done so far. Mutable on purpose, and it lives no longer than the judgement. */
export interface PhaseSession {
  readonly specialist: BoundSpecialist;
  readonly request: JudgeRequest;
  readonly done: Set<string>;
  handedOff: boolean;
  /** The last comparison of each look, by the step's name: a model may look again out of order. */
  readonly comparisons: Map<string, Comparison>;
  /** What a tool threw: it fails the phase, whatever a model makes of the text. */
  failure: { readonly error: unknown } | null;
}

export function openSession(specialist: BoundSpecialist, request: JudgeRequest): PhaseSession {
  return {
    specialist,
    request,
    done: new Set(),
    handedOff: false,
    comparisons: new Map(),
    failure: null,
  };
}

/** Steps done ÷ steps known, the handoff counted as one. */
export function progressOf(session: PhaseSession): number {
  return (session.done.size + (session.handedOff ? 1 : 0)) / (session.specialist.steps.length + 1);
}

/** Steps still to be done; a choice is left out when the comparison before it has nothing to choose. */
export function remainingSteps(session: PhaseSession): readonly BoundStep[] {
  return session.specialist.steps.filter(
    (step) => !session.done.has(step.name) && comparisonFor(session, step)?.default_option !== null,
  );
}

/** The look that a choice rests on: the nearest before it. */
export function lookBefore(
  { specialist: { steps } }: PhaseSession,
  step: BoundStep,
): Extract<BoundStep, { kind: 'look' }> | undefined {
  return steps.slice(0, steps.indexOf(step)).findLast((earlier) => earlier.kind === 'look');
}

/** What a choice can choose from, once it was looked at; looks themselves have none. */
export function comparisonFor(session: PhaseSession, step: BoundStep): Comparison | undefined {
  const look = step.kind === 'look' ? undefined : lookBefore(session, step);
  return look && session.comparisons.get(look.name);
}

function isComparison(result: object): result is Comparison {
  return 'default_option' in result && 'options' in result;
}

/** Says that the specialist has taken over. */
export async function takeOver(session: PhaseSession): Promise<void> {
  const { specialist, request } = session;
  if (session.handedOff) return;
  session.handedOff = true;
  await request.reporter.handoff('orchestrator', specialist.agent);
  await request.reporter.agentStatus(
    specialist.agent,
    'thinking',
    specialist.opening,
    progressOf(session),
  );
}

/**
 * Runs one step with its lines in the log: the call, the work, the result.
 * @throws what the tool throws; it is kept in `session.failure` too, because the Runner would turn it into text.
 */
export async function performStep(
  session: PhaseSession,
  step: BoundStep,
  call: {
    readonly callId: string;
    readonly option: string;
    readonly reason: string;
    readonly madeBy: 'agent' | 'default';
  },
): Promise<Outcome<object>> {
  const { specialist, request } = session;
  const { reporter } = request;
  const isChoice = step.kind !== 'look';
  await reporter.agentStatus(specialist.agent, 'working', step.working, progressOf(session));
  await reporter.toolCall(
    specialist.agent,
    call.callId,
    step.name,
    isChoice ? { option: call.option, reason: call.reason } : {},
  );
  const started = performance.now();
  let outcome: Outcome<StepResult>;
  try {
    request.signal.throwIfAborted();
    outcome = isChoice
      ? await step.choose({
          value: call.option,
          reason: call.reason,
          call_id: call.callId,
          made_by: call.madeBy,
        })
      : { ok: true, value: await step.look() };
  } catch (error) {
    session.failure = { error };
    throw error;
  }
  const summary = outcome.ok ? outcome.value.summary : outcome.error.message;
  await reporter.toolResult(
    specialist.agent,
    call.callId,
    summary,
    Math.round(performance.now() - started),
  );
  if (!outcome.ok) return outcome;
  session.done.add(step.name);
  const { result } = outcome.value;
  if (isComparison(result)) session.comparisons.set(step.name, result);
  return { ok: true, value: result };
}
