import { findCheckpoints } from '../db/checkpoints.ts';
import { findParameters, findWorkflowRow, seasonParametersOf } from '../db/workflows.ts';
import { fail, succeed } from '../outcome.ts';
import { handler, type Route } from '../route.ts';
import type { PhaseResources } from '../runs/phase-resources.ts';
import { planInputsOf } from '../runs/plan-inputs-of.ts';

/** Longest the parts of a plan may take to compute. */
const PLANNING_TIMEOUT_MS = 120_000;

/** What a run has settled so far, computed from its checkpoints. */
export function createPartialPlanRoutes({
  compute,
}: Pick<PhaseResources, 'compute'>): readonly Route[] {
  return [
    handler('get_partial_plan', async ({ params: { id }, context: { owned, userId } }) => {
      const run = await findWorkflowRow(owned.query, id, userId);
      if (!run) return fail('not_found', `There is no run ${id}.`);
      const checkpoints = await findCheckpoints(owned.query, id);
      if (!checkpoints.has('demand'))
        return fail('not_found', 'Nothing of this run is settled yet: demand comes first.');
      const parameters = await findParameters(owned.query, id);
      const inputs = planInputsOf({
        checkpoints,
        parameters,
        season: seasonParametersOf(parameters),
      });
      const content = await compute.run(
        'partial_plan',
        { input: { inputs } },
        AbortSignal.timeout(PLANNING_TIMEOUT_MS),
      );
      return succeed({ ...content, workflow_id: id, brief: run.brief });
    }),
  ];
}
