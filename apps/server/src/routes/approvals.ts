import { listApprovals } from '../db/approvals.ts';
import { succeed } from '../outcome.ts';
import { handler, type Route } from '../route.ts';
import { decideApproval } from '../runs/decide-approval.ts';
import { orRefused, personOf } from './workflows.ts';

/** Routes of the decisions a planner owns. */
export const approvalRoutes: readonly Route[] = [
  handler('list_approvals', async ({ query, context }) => {
    const { limit, offset } = query;
    const page = await listApprovals(context.owned.query, context.userId, query);
    return succeed({ ...page, limit, offset });
  }),
  handler('decide_approval', ({ params, body, context }) =>
    orRefused(() =>
      decideApproval(
        context.resources.runs,
        personOf(context),
        (params as { id: string }).id,
        body,
      ),
    ),
  ),
];
