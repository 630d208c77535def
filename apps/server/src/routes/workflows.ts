import { readEvents } from '../db/events.ts';
import { deleteWorkflow, findWorkflow, findWorkflowRow, listWorkflows } from '../db/workflows.ts';
import { todayOf } from '../host.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { answerWith, handler, type RequestContext, type Route } from '../route.ts';
import {
  cancelWorkflow,
  type Person,
  pauseWorkflow,
  resumeWorkflow,
  retryPhase,
  retryWorkflow,
  rollbackWorkflow,
  skipPhase,
} from '../runs/control-workflow.ts';
import type { RunAccess } from '../runs/engine-context.ts';
import { startWorkflow } from '../runs/start-workflow.ts';
import { WorkflowError } from '../runs/workflow-error.ts';

/** The person behind a request. */
export function personOf(context: RequestContext): Person {
  return { owner_id: context.userId, name: 'local' };
}

/** Turns a refused move into the failure it names. */
export async function orRefused<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof WorkflowError) return fail(error.code, error.message);
    throw error;
  }
}

type Move = (runs: RunAccess, person: Person, workflowId: string) => Promise<void>;

async function shown(context: RequestContext, workflowId: string) {
  const workflow = await findWorkflow(context.owned.query, context.userId, workflowId);
  return workflow ? succeed(workflow) : fail('not_found', `There is no run ${workflowId}.`);
}

async function moved(context: RequestContext, workflowId: string, move: Move) {
  const { runs } = context.resources;
  const outcome = await orRefused(() => move(runs, personOf(context), workflowId));
  return outcome.ok ? shown(context, workflowId) : outcome;
}

function action(
  name: 'pause_workflow' | 'resume_workflow' | 'cancel_workflow' | 'retry_workflow',
  move: Move,
): Route {
  return handler(name, ({ params, context }) =>
    moved(context, (params as { id: string }).id, move),
  );
}

/** Routes of runs: start, look, follow, control. */
export const workflowRoutes: readonly Route[] = [
  handler('start_workflow', async ({ body, context }) => {
    const { runs } = context.resources;
    const started = await startWorkflow(
      runs,
      {
        person: personOf(context),
        today: todayOf(runs.host),
        correlation_id: context.correlationId,
        idempotency_key: context.request.headers.get('Idempotency-Key'),
      },
      body,
    );
    if (!started.ok) return started;
    const { workflow_id } = started.value;
    const workflow = await shown(context, workflow_id);
    if (!workflow.ok) return workflow;
    const headers = { Location: `/api/v1/workflows/${workflow_id}` };
    return succeed(answerWith(workflow.value, { headers }));
  }),
  handler('list_workflows', async ({ query, context }) => {
    const { limit, offset } = query;
    const page = await listWorkflows(context.owned.query, context.userId, query);
    return succeed({ ...page, limit, offset });
  }),
  handler('get_workflow', ({ params, context }) => shown(context, params.id)),
  handler('delete_workflow', async ({ params, context }) => {
    const run = await findWorkflowRow(context.owned.query, params.id, context.userId);
    if (!run) return fail('not_found', `There is no run ${params.id}.`);
    context.resources.runs.inHand?.get(params.id)?.abort(new Error('the run was deleted'));
    await deleteWorkflow(context.owned.query, context.userId, params.id);
    return succeed(undefined);
  }),
  action('pause_workflow', pauseWorkflow),
  action('resume_workflow', resumeWorkflow),
  action('cancel_workflow', cancelWorkflow),
  action('retry_workflow', retryWorkflow),
  handler('rollback_workflow', ({ params, body, context }) =>
    moved(context, params.id, (runs, person, id) => rollbackWorkflow(runs, person, id, body.phase)),
  ),
  handler('retry_phase', ({ params, context }) =>
    moved(context, params.id, (runs, person, id) => retryPhase(runs, person, id, params.name)),
  ),
  handler('skip_phase', ({ params, context }) =>
    moved(context, params.id, (runs, person, id) => skipPhase(runs, person, id, params.name)),
  ),
  handler('list_events', async ({ params, query, context }) => {
    const run = await findWorkflowRow(context.owned.query, params.id, context.userId);
    if (!run) return fail('not_found', `There is no run ${params.id}.`);
    const { after, limit } = query;
    const events = await readEvents(context.owned.query, params.id, after, limit);
    const last_seq = run.next_seq - 1;
    return succeed({
      items: events.map((event) => JSON.parse(event.json)),
      total: last_seq,
      limit,
      offset: after,
      last_seq,
    });
  }),
];
