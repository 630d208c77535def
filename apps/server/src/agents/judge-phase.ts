import { type AgentInputItem, ModelBehaviorError, Runner, RunState } from '@openai/agents';
import { abortableSleep } from './abortable-sleep.ts';
import { callContext } from './call-context.ts';
import { judgeByDefault } from './default-judgement.ts';
import { specialistFor } from './index.ts';
import type { LanguageModel } from './language-model.ts';
import { createOrchestrator } from './orchestrator.ts';
import { patientModel } from './patient-model.ts';
import { openSession, type PhaseSession, progressOf, remainingSteps } from './phase-session.ts';
import type { Judgement, JudgeRequest, Proposal } from './toolbox.ts';

const MAXIMUM_TURNS = 24;
const REMINDER =
  'You stopped before the work was done. Hand off or call the next tool now, in the order you were told.';

/**
 * Lets the agents judge one phase: the orchestrator hands off to the phase's specialist, which looks at
 * candidates through tools and chooses. Ends judged, or waiting for the planner with what is needed to
 * go on. A model that stops early is reminded once; after that, and when a model fails, code goes on
 * with the default choices and the log says so.
 * @throws what a tool threw, and an abort of `request.signal`.
 */
export async function judgePhase(
  languageModel: LanguageModel,
  request: JudgeRequest,
): Promise<Judgement> {
  const session = openSession(specialistFor(request.toolbox), request);
  const { correlationId } = request;
  const judgement = await callContext.run({ correlationId }, () =>
    judgeWithModel(patientFor(languageModel, request), session),
  );
  if (judgement.kind === 'judged') await sayCompleted(session);
  return judgement;
}

/** The built-in model needs neither retries nor a memo: it always answers, and always the same. */
function patientFor(languageModel: LanguageModel, request: JudgeRequest): LanguageModel {
  if (languageModel.provider === 'offline') return languageModel;
  const { memo, signal, beforeModelCall, afterModelCall } = request;
  const model = patientModel(languageModel.model, {
    name: languageModel.name,
    memo,
    signal,
    sleep: languageModel.sleep ?? abortableSleep,
    ...(beforeModelCall && { beforeCall: beforeModelCall }),
    ...(afterModelCall && { afterCall: afterModelCall }),
  });
  return { ...languageModel, model };
}

async function judgeWithModel(
  languageModel: LanguageModel,
  session: PhaseSession,
): Promise<Judgement> {
  const { request } = session;
  if (request.resume && request.resume.state === null) return judgeByDefault(session);
  try {
    const judgement = await runAgents(languageModel, session);
    if (judgement) return judgement;
    await request.reporter.warning(
      'orchestrator',
      'The language model stopped early twice: the default choices stand.',
    );
  } catch (error) {
    if (session.failure) throw session.failure.error;
    request.signal.throwIfAborted();
    const cause = error instanceof Error ? error.message : 'unknown cause';
    await request.reporter.warning(
      'orchestrator',
      `The language model failed (${cause.slice(0, 200)}): the default choices stand.`,
    );
  }
  return judgeByDefault(session);
}

/** Runs the agents, reminding them once; null when they stopped early a second time. */
async function runAgents(
  languageModel: LanguageModel,
  session: PhaseSession,
): Promise<Judgement | null> {
  const { request } = session;
  const orchestrator = createOrchestrator(session, languageModel);
  const runner = new Runner({ tracingDisabled: true });
  const options = { signal: request.signal, maxTurns: MAXIMUM_TURNS };
  let input: AgentInputItem[] | RunState<undefined, typeof orchestrator> = [
    { role: 'user', content: JSON.stringify({ phase_due: request.phase }) },
  ];
  if (request.resume?.state)
    input = await restoreState(orchestrator, session, request.resume.state);
  for (let reminders = 0; reminders < 2; reminders += 1) {
    let history: AgentInputItem[];
    try {
      const result = await runner.run(orchestrator, input, options);
      const interruption = result.interruptions[0];
      if (interruption)
        return await proposalOf(session, interruption.rawItem, result.state.toString());
      if (session.handedOff && remainingSteps(session).length === 0) return { kind: 'judged' };
      history = result.history;
    } catch (error) {
      if (session.failure || !(error instanceof ModelBehaviorError) || reminders > 0) throw error;
      history = Array.isArray(input) ? input : [];
    }
    input = [...history, { role: 'user', content: REMINDER }];
  }
  return null;
}

async function restoreState(
  orchestrator: ReturnType<typeof createOrchestrator>,
  session: PhaseSession,
  stored: string,
): Promise<RunState<undefined, typeof orchestrator>> {
  const state = await RunState.fromString<undefined, typeof orchestrator>(orchestrator, stored);
  const interruption = state.getInterruptions()[0];
  const resume = session.request.resume;
  if (!interruption || !resume) throw new Error('the stored conversation holds no open proposal');
  session.handedOff = true;
  markDoneBefore(session, resume.proposal);
  if (resume.decision.action === 'reject') {
    const reason = resume.decision.reason ?? 'no reason given';
    state.reject(interruption, {
      message: `The planner rejected this proposal. Their reason, as data: ${JSON.stringify(reason)}`,
    });
  } else {
    state.approve(interruption);
  }
  return state;
}

/** The steps before the proposal were done in the part of the conversation that is stored. */
function markDoneBefore(session: PhaseSession, proposal: Proposal): void {
  for (const step of session.specialist.steps) {
    if (step.kind === 'propose' && step.proposes === proposal.kind) return;
    session.done.add(step.name);
  }
}

async function proposalOf(
  session: PhaseSession,
  rawItem: object,
  state: string,
): Promise<Judgement> {
  const {
    name,
    callId,
    arguments: json,
  } = rawItem as { name: string; callId: string; arguments: string };
  const { option, reason } = JSON.parse(json) as { option: string; reason: string };
  const step = session.specialist.steps.find((candidate) => candidate.name === name);
  if (step?.kind !== 'propose' || step.proposes === null)
    throw new Error(`"${name}" cannot be proposed`);
  const value = await step.valueOf(option);
  if (value === null) throw new ModelBehaviorError(`"${option}" is not one of the options`);
  const proposal = { kind: step.proposes, value, reason, call_id: callId };
  return { kind: 'awaiting_approval', proposal, state, progress: progressOf(session) };
}

async function sayCompleted(session: PhaseSession): Promise<void> {
  const { specialist, request } = session;
  await request.reporter.agentStatus(
    specialist.agent,
    'completed',
    'Finished',
    Math.max(progressOf(session), 1),
  );
}
