import { type ApprovalAction, approvalActionSchema, type Decision } from '@hemline/contracts';
import { approvalOf, findApproval } from '../db/approvals.ts';
import { lastSequences } from '../db/events.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import { decideApproval } from '../runs/decide-approval.ts';
import { WorkflowError } from '../runs/workflow-error.ts';
import { workThroughRun } from './accept-proposals.ts';
import type { Command, CommandCall } from './command.ts';
import { refusalOf } from './exit-code-of.ts';
import { finish } from './plan-command.ts';
import { COMMAND_PERSON, withRuns } from './with-runs.ts';

const UUID = /^[0-9a-f-]{36}$/i;

/** `hemline decide ID accept|edit|reject`: the same decision as in the browser, and the run goes on. */
export const decideCommand: Command = {
  name: 'decide',
  usage: 'ID accept|edit|reject [--units N] [--depth SHARE] [--reason T] [--json]',
  summary: 'Decide a proposal; the run then goes on.',
  options: {
    units: { type: 'string' },
    depth: { type: 'string' },
    reason: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [id, word] = call.words;
    const action = approvalActionSchema.safeParse(word);
    if (id === undefined || !action.success || call.words.length !== 2) {
      throw new Refusal(
        'Say what and how: hemline decide ID accept, edit or reject. hemline approvals lists the ids.',
        exitCodes.usage,
      );
    }
    const edits = editsOf(call, action.data);
    return withRuns(call, async ({ runs }) => {
      const row = UUID.test(id)
        ? await findApproval(runs.database.query, COMMAND_PERSON.owner_id, id)
        : undefined;
      if (!row) throw new Refusal(`There is no approval ${id}.`, exitCodes.not_found);
      const reason = call.text('reason');
      const decision: Decision = {
        action: action.data,
        plan_hash: approvalOf(row).plan_hash,
        ...(edits ? { edits } : {}),
        ...(reason === undefined ? {} : { reason }),
      };
      // What was told before the question is not told again.
      const told = await lastSequences(runs.database.query, [row.workflow_id]);
      try {
        await decideApproval(runs, COMMAND_PERSON, id, decision);
      } catch (error) {
        if (error instanceof WorkflowError) throw refusalOf(error);
        throw error;
      }
      const running = await runs.startWorking();
      try {
        const after = told.get(row.workflow_id) ?? 0;
        const run = await workThroughRun(
          runs,
          COMMAND_PERSON,
          row.workflow_id,
          false,
          call.say,
          after,
        );
        return await finish(call, runs, run);
      } finally {
        await running?.stop();
      }
    });
  },
};

function editsOf(call: CommandCall, action: ApprovalAction): Decision['edits'] {
  const number = (option: 'units' | 'depth'): number | undefined => {
    const text = call.text(option);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) {
      throw new Refusal(`--${option} must be a number, not "${text}".`, exitCodes.usage);
    }
    return value;
  };
  const units = number('units');
  const depth = number('depth');
  if (action !== 'edit') {
    if (units === undefined && depth === undefined) return undefined;
    throw new Refusal('--units and --depth go with edit only.', exitCodes.usage);
  }
  if (units === undefined && depth === undefined) {
    throw new Refusal(
      'An edit needs --units N (a buy) or --depth SHARE (a markdown).',
      exitCodes.usage,
    );
  }
  return {
    ...(units === undefined ? {} : { units }),
    ...(depth === undefined ? {} : { depth }),
  };
}
