import type { PlanSummary, WorkflowSummary } from '@hemline/contracts';
import type { Tone } from '../ui/status-pill.tsx';

/** One line of the Plans table: a run, or a plan that came from another one, with what to do next. */
export interface PlanRow {
  readonly key: string;
  readonly category: string;
  readonly seasonStart: string;
  readonly weeks: number;
  readonly datasetName: string;
  readonly status: { readonly tone: Tone; readonly word: string };
  /** Why it failed, in the server's words. */
  readonly failure: string | null;
  readonly plan: PlanSummary | null;
  readonly workflowId: string;
  readonly next: 'open' | 'watch' | 'decide' | 'resume' | 'mend' | 'none';
  readonly updatedAt: string;
}

const byStatus: Readonly<
  Record<WorkflowSummary['status'], { tone: Tone; word: string; next: PlanRow['next'] }>
> = {
  pending: { tone: 'neutral', word: 'Queued', next: 'watch' },
  running: { tone: 'blue', word: 'Running', next: 'watch' },
  paused: { tone: 'waiting', word: 'Paused', next: 'resume' },
  awaiting_approval: { tone: 'waiting', word: 'Waits for you', next: 'decide' },
  completed: { tone: 'green', word: 'Planned', next: 'open' },
  failed: { tone: 'red', word: 'Failed', next: 'mend' },
  cancelled: { tone: 'neutral', word: 'Cancelled', next: 'none' },
};

/**
 * Joins runs with their plans, newest first: one row a run with its first plan,
 * and one for each further version that overrides made of it.
 */
export function planRows(
  workflows: readonly WorkflowSummary[],
  plans: readonly PlanSummary[],
): PlanRow[] {
  const rows = workflows.map((workflow): PlanRow => {
    const { next, ...status } = byStatus[workflow.status];
    return {
      key: workflow.workflow_id,
      category: workflow.parameters.category ?? 'All categories',
      seasonStart: workflow.parameters.season_start_date,
      weeks: workflow.parameters.forecast_horizon_weeks,
      datasetName: workflow.dataset_name,
      status,
      failure: workflow.error?.message ?? null,
      plan: plans.find((plan) => plan.plan_id === workflow.plan_id) ?? null,
      workflowId: workflow.workflow_id,
      next,
      updatedAt: workflow.updated_at,
    };
  });
  const firstPlans = new Set(workflows.map((workflow) => workflow.plan_id));
  const versions = plans
    .filter((plan) => !firstPlans.has(plan.plan_id))
    .map(
      (plan): PlanRow => ({
        key: plan.plan_id,
        category: plan.category,
        seasonStart: plan.season_start_date,
        weeks: plan.forecast_horizon_weeks,
        datasetName: plan.dataset_name,
        status: { tone: 'green', word: 'Planned' },
        failure: null,
        plan,
        workflowId: plan.workflow_id,
        next: 'open',
        updatedAt: plan.created_at,
      }),
    );
  return [...rows, ...versions].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
