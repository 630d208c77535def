import { setTimeout as delay } from 'node:timers/promises';
import type { FeedMessage, Workflow } from '@hemline/contracts';
import { readEvents } from '../db/events.ts';
import { findWorkflow } from '../db/workflows.ts';
import { exitCodes, Refusal } from '../refusal.ts';
import type { Person } from '../runs/control-workflow.ts';
import type { Runs } from '../runs/create-runs.ts';

const LOOK_MS = 60;
/** Events read at once. */
const BATCH = 500;
/** Statuses in which nothing happens until somebody acts. */
const SETTLED = ['completed', 'failed', 'cancelled', 'paused', 'awaiting_approval'] as const;

/** How far a run's log has been told; moves on as it is followed. */
export interface FeedCursor {
  seq: number;
}

/** Follows a run from a cursor, saying what happens, until it waits for somebody or is done. */
export async function followRun(
  runs: Runs,
  person: Person,
  workflowId: string,
  cursor: FeedCursor,
  say: (line: string) => void,
): Promise<Workflow> {
  for (;;) {
    // The status first, then the log: what led to the status is told before it is returned.
    const run = await findWorkflow(runs.database.query, person.owner_id, workflowId);
    if (!run) throw new Refusal(`The run ${workflowId} was deleted.`, exitCodes.not_found);
    await tell(runs, workflowId, cursor, say);
    if (SETTLED.some((status) => status === run.status)) return run;
    await delay(LOOK_MS);
  }
}

async function tell(
  runs: Runs,
  workflowId: string,
  cursor: FeedCursor,
  say: (line: string) => void,
): Promise<void> {
  for (;;) {
    const events = await readEvents(runs.database.query, workflowId, cursor.seq, BATCH);
    for (const { seq, json } of events) {
      cursor.seq = seq;
      const line = lineOf(JSON.parse(json) as FeedMessage);
      if (line !== null) say(line);
    }
    if (events.length < BATCH) return;
  }
}

function lineOf(message: FeedMessage): string | null {
  switch (message.type) {
    case 'agent_status':
      return message.status === 'working' || message.status === 'thinking'
        ? `${message.agent}: ${message.message}`
        : null;
    case 'tool_result':
      return `${message.agent ?? ''}: ${message.summary}`;
    case 'warning':
      return `warning: ${message.message}`;
    case 'error':
      return `error: ${message.message}`;
    case 'workflow_resumed':
      return message.message ?? null;
    default:
      return null;
  }
}
