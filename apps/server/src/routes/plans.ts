import { findPlanJson, listPlans } from '../db/plans.ts';
import { fail, succeed } from '../outcome.ts';
import { handler, type Route } from '../route.ts';

/** Routes that show plans; exports and overrides have files of their own. */
export const planRoutes: readonly Route[] = [
  handler('list_plans', async ({ query, context }) => {
    const { limit, offset } = query;
    const page = await listPlans(context.owned.query, context.userId, query);
    return succeed({ ...page, limit, offset });
  }),
  handler('get_plan', async ({ params, context }) => {
    const { id } = params as { id: string };
    const json = await findPlanJson(context.owned.query, context.userId, id);
    return json === undefined
      ? fail('not_found', `There is no plan ${id}.`)
      : succeed(JSON.parse(json));
  }),
];
