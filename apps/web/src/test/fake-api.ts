// Answers the workstation's calls from the fixtures: in component tests and for pictures of the screens.
import {
  type Dataset,
  type EndpointName,
  type Endpoints,
  endpoints,
  type PlanSummary,
} from '@hemline/contracts';
import { sampleIds, samplePlan } from './sample-plan.ts';
import { samplePreview, sampleReading } from './sample-reading.ts';
import { eventsToPlan, sampleApproval, sampleWorkflow } from './sample-run.ts';

/** One call as the fake saw it. */
export interface SeenCall {
  readonly name: EndpointName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What an endpoint answers: JSON with 200, or a `Response` for anything else. */
export type FakeAnswer = (seen: SeenCall) => unknown;
export type FakeAnswers = Partial<Record<EndpointName, FakeAnswer>>;

export function page<Item>(items: readonly Item[]) {
  return { items, total: items.length, limit: 100, offset: 0 };
}

/** Problem details as the server sends them. */
export function problem(status: number, code: string, detail: string, errors: unknown[] = []) {
  return Response.json(
    { type: 'about:blank', title: detail, status, detail, code, errors, request_id: 'req-1' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

export const sampleDataset: Dataset = {
  dataset_id: sampleIds.dataset,
  name: 'sample',
  synthetic: true,
  holidays: 'US',
  version: 1,
  data_hash: 'd'.repeat(64),
  grain: 'weekly',
  first_week: '2023-02-20',
  last_week: '2026-02-16',
  weeks: 157,
  stores: 24,
  categories: ['Denim', 'Dresses', 'Knitwear'],
  rows: 11_304,
  files: ['sales', 'stores'],
  created_at: '2026-02-24T09:00:00Z',
  updated_at: '2026-02-24T09:00:00Z',
};

export const samplePlanSummary: PlanSummary = {
  plan_id: samplePlan.plan_id,
  workflow_id: samplePlan.workflow_id,
  version: 1,
  parent_plan_id: null,
  category: samplePlan.category,
  matched_category: samplePlan.matched_category,
  season_start_date: '2026-03-02',
  forecast_horizon_weeks: 12,
  buy_units: samplePlan.buy.units,
  season_units: samplePlan.demand.season_units,
  model: samplePlan.demand.model,
  mock: false,
  dataset_name: 'sample',
  plan_hash: samplePlan.plan_hash,
  created_at: samplePlan.created_at,
};

/** A finished run with its plan, and one that waits for a decision. */
export const sampleAnswers: FakeAnswers = {
  health: () => ({ status: 'ok', version: '0.1.0' }),
  extract_parameters: () => sampleReading,
  preview_parameters: () => samplePreview,
  start_workflow: () => Response.json(sampleWorkflow, { status: 202 }),
  list_workflows: () => page([sampleWorkflow]),
  get_workflow: () => sampleWorkflow,
  list_approvals: () => page([sampleApproval]),
  list_events: () => ({ ...page(eventsToPlan), last_seq: eventsToPlan.length }),
  list_plans: () => page([samplePlanSummary]),
  get_plan: () => samplePlan,
  list_datasets: () => page([sampleDataset]),
  list_categories: () =>
    page(
      sampleDataset.categories.map((category) => ({
        category,
        stores: 24,
        weeks: 157,
        units_last_year: 90_000,
      })),
    ),
};

const routes = (Object.entries(endpoints) as [EndpointName, Endpoints[EndpointName]][]).map(
  ([name, { method, path }]) => ({
    name,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }),
);

/** A JSON body as its value; a file that is no JSON as its text. */
function parsed(body: string | null): unknown {
  if (!body) return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Answers one request by the endpoint table; 404 for what has no answer. */
export async function answer(
  answers: FakeAnswers,
  method: string,
  address: string,
  body: string | null,
): Promise<{ seen: SeenCall | null; response: Response }> {
  const url = new URL(address, 'http://localhost');
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(url.pathname) : null;
    if (!match) continue;
    const seen: SeenCall = {
      name: route.name,
      params: { ...match.groups },
      query: url.searchParams,
      body: parsed(body),
    };
    const result = answers[route.name]?.(seen);
    if (result === undefined) break;
    return { seen, response: result instanceof Response ? result : Response.json(result) };
  }
  return { seen: null, response: problem(404, 'not_found', `Nothing at ${url.pathname}`) };
}
