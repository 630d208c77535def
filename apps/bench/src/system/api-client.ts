import type { Approval, FlatParameters, Plan, Workflow } from '@hemline/contracts';

/** The brief every system benchmark plans. */
export const BENCHMARK_BRIEF =
  '12-week spring dresses from 2 March, weekly replenishment, keep 45% at the DC, markdown check at week 6 below 60%';

const RUN_TIMEOUT_MS = 120_000;
const POLL_MS = 15;

/** An answer that is not 2xx. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;
  constructor(status: number, text: string) {
    super(`${status}: ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/** Asks the API for JSON. Throws on any answer that is not 2xx. */
export async function askApi<Body>(url: string, body?: object): Promise<Body> {
  const answer = await fetch(url, {
    ...(body
      ? {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
      : {}),
  });
  const text = await answer.text();
  if (!answer.ok) throw new UnexpectedAnswerError(answer.status, text);
  return JSON.parse(text) as Body;
}

/** Reads the benchmark's brief and gives the parameters a run starts from. */
export async function readBenchmarkBrief(server: string): Promise<object> {
  const reading = await askApi<{ parameters: object }>(`${server}/api/v1/parameters/extract`, {
    text: BENCHMARK_BRIEF,
  });
  return reading.parameters;
}

/** Starts a run. */
export function startRun(server: string, parameters: object | FlatParameters): Promise<Workflow> {
  return askApi<Workflow>(`${server}/api/v1/workflows`, { parameters, brief: BENCHMARK_BRIEF });
}

/** Accepts whatever a run proposes until it is done; gives its plan. */
export async function acceptUntilDone(server: string, workflowId: string): Promise<Plan> {
  const deadline = performance.now() + RUN_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const run = await askApi<Workflow>(`${server}/api/v1/workflows/${workflowId}`);
    if (run.status === 'completed') return askApi<Plan>(`${server}/api/v1/plans/${run.plan_id}`);
    if (run.status === 'failed' || run.status === 'cancelled') {
      throw new Error(`the run ${run.status}: ${run.error?.message ?? ''}`);
    }
    if (run.status === 'awaiting_approval') await acceptPending(server, workflowId);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the run did not end in time');
}

async function acceptPending(server: string, workflowId: string): Promise<void> {
  const pending = await askApi<{ items: Approval[] }>(
    `${server}/api/v1/approvals?status=pending&limit=100`,
  );
  for (const { approval_id, plan_hash, workflow_id } of pending.items) {
    if (workflow_id !== workflowId) continue;
    await askApi(`${server}/api/v1/approvals/${approval_id}/decision`, {
      action: 'accept',
      plan_hash,
    });
  }
}

/** One gauge or counter of the server's metrics, without labels; NaN when it is not there. */
export async function readMetric(server: string, name: string): Promise<number> {
  const text = await (await fetch(`${server}/metrics`)).text();
  const line = text.split('\n').find((row) => row.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? Number.NaN);
}
