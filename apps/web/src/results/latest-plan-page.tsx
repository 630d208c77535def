import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { endpointQuery } from '../queries.ts';
import { NothingYetPage } from '../ui/nothing-yet-page.tsx';

/** Goes to the newest plan; without one, says "Run the plan first". */
export function LatestPlanPage() {
  const plans = useQuery(endpointQuery('list_plans', { query: { limit: 1 } }));
  const latest = plans.data?.items[0];
  if (latest)
    return <Navigate to="/plans/$planId" params={{ planId: latest.plan_id }} search={{}} replace />;
  return (
    <NothingYetPage
      title="Results"
      query={plans}
      loading="Loading the newest plan"
      empty="Run the plan first"
    >
      Demand, buy, allocation, replenishment and markdowns appear here once a run is finished.
    </NothingYetPage>
  );
}
