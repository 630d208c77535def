import type { Approval, Reading, Workflow } from '@hemline/contracts';

const PLANNED_WITHIN_MS = 120_000;

async function json<Result>(address: string, body?: unknown): Promise<Result> {
  const response = await fetch(address, {
    ...(body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Result;
}

/** The Monday at least a week after a day. */
function mondayAfter(day: Date): string {
  const monday = new Date(day);
  monday.setUTCDate(day.getUTCDate() + 7 + ((8 - day.getUTCDay()) % 7));
  return monday.toISOString().slice(0, 10);
}

/** Accepts what a run proposes until it has its plan; returns the plan's id. */
export async function acceptUntilPlanned(url: string, workflowId: string): Promise<string> {
  const api = `${url}/api/v1`;
  const until = performance.now() + PLANNED_WITHIN_MS;
  while (performance.now() < until) {
    const run = await json<Workflow>(`${api}/workflows/${workflowId}`);
    if (run.plan_id) return run.plan_id;
    if (run.status === 'failed' || run.status === 'cancelled')
      throw new Error(`the run ${run.status}: ${run.error?.message}`);
    const { items } = await json<{ items: Approval[] }>(
      `${api}/approvals?status=pending&workflow_id=${workflowId}`,
    );
    for (const { approval_id, plan_hash } of items)
      await json(`${api}/approvals/${approval_id}/decision`, { action: 'accept', plan_hash });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the run had no plan in time');
}

/** Reads a brief about the sample data, plans the season and returns the plan's id. */
export async function planSampleSeason(url: string): Promise<string> {
  const api = `${url}/api/v1`;
  const text = `12-week season for Dresses starting ${mondayAfter(new Date())}. Weekly replenishment, keep 45% at the DC. Markdown review in week 6 at 60% sell-through.`;
  const reading = await json<Reading>(`${api}/parameters/extract`, { text });
  const run = await json<Workflow>(`${api}/workflows`, {
    parameters: reading.parameters,
    brief: text,
    reading,
  });
  return acceptUntilPlanned(url, run.workflow_id);
}
