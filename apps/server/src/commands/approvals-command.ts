import { listApprovals } from '../db/approvals.ts';
import { exitCodes } from '../refusal.ts';
import type { Command } from './command.ts';
import { COMMAND_PERSON, withRuns } from './with-runs.ts';

const MOST_SHOWN = 100;

/** `hemline approvals`: what waits for a decision. */
export const approvalsCommand: Command = {
  name: 'approvals',
  usage: '[--json]',
  summary: 'List the proposals that wait for your decision.',
  options: { json: { type: 'boolean' } },
  run: (call) =>
    withRuns(call, async ({ runs }) => {
      const { items, total } = await listApprovals(runs.database.query, COMMAND_PERSON.owner_id, {
        limit: MOST_SHOWN,
        offset: 0,
        status: 'pending',
      });
      if (call.has('json')) {
        call.out(`${JSON.stringify({ items, total, limit: MOST_SHOWN, offset: 0 })}\n`);
        return exitCodes.ok;
      }
      for (const { approval_id, question, reason } of items) {
        call.out(`${approval_id}  ${question}  ${reason}\n`);
      }
      if (items.length === 0) call.say('Nothing waits for a decision.');
      return exitCodes.ok;
    }),
};
