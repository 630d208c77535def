import type { Route } from '../route.ts';
import type { Runs } from '../runs/create-runs.ts';
import { approvalRoutes } from './approvals.ts';
import { clusterRoutes } from './clusters.ts';
import { datasetRoutes } from './datasets.ts';
import { parameterRoutes } from './parameters.ts';
import { createPartialPlanRoutes } from './partial-plan.ts';
import { createPlanExportRoutes } from './plan-exports.ts';
import { createPlanOverrideRoutes } from './plan-overrides.ts';
import { planRoutes } from './plans.ts';
import { systemRoutes } from './system.ts';
import { uploadRoutes } from './uploads.ts';
import { workflowRoutes } from './workflows.ts';

/** Every endpoint's handler. A room adds one line; a test names the endpoints that nobody handles. */
export function createRoutes(runs: Pick<Runs, 'compute'>): readonly Route[] {
  return [
    ...systemRoutes,
    ...parameterRoutes,
    ...workflowRoutes,
    ...createPartialPlanRoutes(runs),
    ...approvalRoutes,
    ...planRoutes,
    ...createPlanExportRoutes(),
    ...createPlanOverrideRoutes(runs),
    ...datasetRoutes,
    ...uploadRoutes,
    ...clusterRoutes,
  ];
}
