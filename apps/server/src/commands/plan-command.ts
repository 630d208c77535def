import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MAX_BRIEF_CHARACTERS } from '@hemline/briefs';
import type { Plan, Workflow } from '@hemline/contracts';
import { findPlan } from '../db/plans.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Runs } from '../runs/create-runs.ts';
import { startWorkflow } from '../runs/start-workflow.ts';
import { pendingApproval, workThroughRun } from './accept-proposals.ts';
import type { Command, CommandCall } from './command.ts';
import { refusalOf } from './exit-code-of.ts';
import { todayOption } from './option-values.ts';
import { planSummaryText } from './plan-summary.ts';
import { COMMAND_PERSON, withRuns } from './with-runs.ts';

/** `hemline plan "<brief>"`: the whole run without a browser. */
export const planCommand: Command = {
  name: 'plan',
  usage:
    '"<brief>" [--dataset NAME] [--today D] [--model NAME] [--yes] [--json] [--out F] [--accept-started-season]',
  summary: 'Plan a season from a brief; --yes accepts each proposal as it stands.',
  options: {
    dataset: { type: 'string' },
    today: { type: 'string' },
    model: { type: 'string' },
    yes: { type: 'boolean' },
    json: { type: 'boolean' },
    out: { type: 'string' },
    'accept-started-season': { type: 'boolean' },
  },
  async run(call) {
    const [brief, ...more] = call.words;
    if (brief === undefined || brief.trim() === '' || more.length > 0) {
      throw new Refusal(
        'Give one brief in quotes, such as: hemline plan "12 weeks of dresses from 2 March".',
        exitCodes.usage,
      );
    }
    if (brief.length > MAX_BRIEF_CHARACTERS) {
      throw new Refusal(
        `The brief has ${String(brief.length)} characters; at most ${String(MAX_BRIEF_CHARACTERS)} are read.`,
        exitCodes.invalid_input,
      );
    }
    const today = todayOption(call);
    return withRuns(call, async ({ runs, readBrief, datasetIdOf }) => {
      const name = call.text('dataset');
      const dataset_id = name === undefined ? undefined : await datasetIdOf(name);
      const reading = await readBrief(brief, today);
      const started = await startWorkflow(
        runs,
        {
          person: COMMAND_PERSON,
          today,
          correlation_id: call.host.randomId(),
          idempotency_key: null,
        },
        {
          parameters: reading.parameters,
          reading,
          brief,
          today,
          accept_started_season: call.has('accept-started-season'),
          ...(dataset_id === undefined ? {} : { dataset_id }),
          ...(call.text('model') === undefined ? {} : { forecast_model: call.text('model') }),
        },
      );
      if (!started.ok) throw refusalOf(started.error);
      // What blocks a run is in the refusal; the rest is worth a look.
      for (const { message } of reading.issues) call.say(`to check: ${message}`);
      const { workflow_id } = started.value;
      const running = await runs.startWorking();
      if (!running) call.say('Another Hemline process executes the run; waiting for it.');
      try {
        const accepts = call.has('yes');
        const run = await workThroughRun(runs, COMMAND_PERSON, workflow_id, accepts, call.say);
        return await finish(call, runs, run);
      } finally {
        await running?.stop();
      }
    });
  },
};

/** Prints how a run stands and gives the exit code for it. */
export async function finish(
  call: CommandCall,
  runs: Runs,
  run: Workflow,
): ReturnType<Command['run']> {
  const { workflow_id, plan_id } = run;
  if (run.status === 'awaiting_approval') {
    const pending = await pendingApproval(runs, workflow_id);
    if (call.has('json')) {
      call.out(
        `${JSON.stringify({ workflow_id, status: run.status, approval: pending ?? null })}\n`,
      );
    } else {
      call.out(`${pending?.approval_id ?? ''}\n`);
      call.say(
        `${pending?.question ?? 'A decision is needed.'} Decide: hemline decide ${pending?.approval_id ?? ''} accept|edit|reject`,
      );
    }
    return exitCodes.awaiting_approval;
  }
  if (run.status !== 'completed' || plan_id === null) {
    throw new Refusal(
      run.error?.message ?? `The run ${workflow_id} is ${run.status}.`,
      run.error?.code === 'upstream_failed' ? exitCodes.upstream : exitCodes.failed,
    );
  }
  const plan = await findPlan(runs.database.query, COMMAND_PERSON.owner_id, plan_id);
  if (!plan) throw new Refusal(`The plan ${plan_id} is gone.`, exitCodes.not_found);
  await print(call, plan);
  return exitCodes.ok;
}

async function print(call: CommandCall, plan: Plan): Promise<void> {
  const text = call.has('json') ? `${JSON.stringify(plan)}\n` : planSummaryText(plan);
  const file = call.text('out');
  if (file === undefined) {
    call.out(text);
    return;
  }
  const path = resolve(call.workingDirectory, file);
  await writeFile(path, `${JSON.stringify(plan)}\n`).catch((error: unknown) => {
    throw new Refusal(
      `The plan is made (${plan.plan_id}), but ${path} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    );
  });
  call.say(`Written to ${path}.`);
  if (!call.has('json')) call.out(text);
}
