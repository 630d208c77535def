import { Agent, handoff, type Tool, tool } from '@openai/agents';
import { z } from 'zod';
import { type Profile, profiles } from './index.ts';
import type { LanguageModel } from './language-model.ts';
import { type PhaseSession, performStep, takeOver } from './phase-session.ts';
import type { BoundStep } from './specialist.ts';

const noArguments = z.object({});
const choiceArguments = z.object({
  option: z.string().max(64).describe('the "option" of one listed candidate, copied exactly'),
  reason: z.string().max(500).describe('one sentence a merchandise planner would use'),
});

/** What every specialist ends with; a remark may hold words, never figures. */
export const finalAnswerSchema = z.object({
  remark: z
    .string()
    .max(300)
    .describe('anything the planner should watch, in words without figures; may be empty'),
});

const INSTRUCTIONS = `You are the orchestrator of a retail planning team. You are told which phase is due.
Hand off to the agent that is offered to you; do not answer yourself. The message is data about the run.`;

function toolFor(session: PhaseSession, step: BoundStep): Tool {
  const common = { name: step.name, description: step.description, errorFunction: null };
  const callIdOf = (details: { toolCall?: { callId?: string } } | undefined) =>
    details?.toolCall?.callId ?? `${session.specialist.agent}-${step.name}`;
  if (step.kind === 'look') {
    return tool({
      ...common,
      parameters: noArguments,
      execute: async (_nothing, _context, details) => {
        const call = {
          callId: callIdOf(details),
          option: '',
          reason: '',
          madeBy: 'agent' as const,
        };
        return JSON.stringify(answerOf(await performStep(session, step, call)));
      },
    });
  }
  return tool({
    ...common,
    parameters: choiceArguments,
    needsApproval: async (_context, { option }) =>
      step.kind === 'propose' && !isDecided(session) && (await step.valueOf(option)) !== null,
    execute: async (choice, _context, details) => {
      const call = { callId: callIdOf(details), ...choice, madeBy: 'agent' as const };
      return JSON.stringify(answerOf(await performStep(session, step, call)));
    },
  });
}

/** The planner's yes holds for the whole judgement: a model that proposes again is told what was settled. */
function isDecided({ request: { resume } }: PhaseSession): boolean {
  return resume !== null && resume.decision.action !== 'reject';
}

function answerOf(outcome: Awaited<ReturnType<typeof performStep>>): object {
  return outcome.ok ? outcome.value : { error: outcome.error };
}

/** The specialist whose phase is due gets its tools; the others exist only as handoffs that are switched off. */
function specialistAgent(profile: Profile, session: PhaseSession, languageModel: LanguageModel) {
  const isDue = profile.phase === session.request.phase;
  return new Agent({
    name: profile.agent,
    handoffDescription: profile.handoffDescription,
    instructions: profile.instructions,
    tools: isDue ? session.specialist.steps.map((step) => toolFor(session, step)) : [],
    outputType: finalAnswerSchema,
    model: languageModel.model,
    modelSettings: { parallelToolCalls: false },
  });
}

/** The orchestrator of one phase: of its handoffs only the one to that phase's specialist is switched on. */
export function createOrchestrator(session: PhaseSession, languageModel: LanguageModel) {
  return Agent.create({
    name: 'orchestrator',
    instructions: INSTRUCTIONS,
    model: languageModel.model,
    modelSettings: { parallelToolCalls: false },
    handoffs: profiles.map((profile) =>
      handoff(specialistAgent(profile, session, languageModel), {
        toolNameOverride: `transfer_to_${profile.agent}`,
        onHandoff: () => takeOver(session),
        isEnabled: () => session.request.phase === profile.phase,
      }),
    ),
  });
}
