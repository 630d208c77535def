import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { endpointQuery } from '../queries.ts';
import { NothingYetPage } from '../ui/nothing-yet-page.tsx';

/** Goes to the ledger of the newest plan; without a plan, says what comes first. */
export function LatestLedgerPage() {
  const plans = useQuery(endpointQuery('list_plans', { query: { limit: 1 } }));
  const latest = plans.data?.items[0];
  if (latest)
    return (
      <Navigate
        to="/plans/$planId/ledger"
        params={{ planId: latest.plan_id }}
        search={{}}
        replace
      />
    );
  return (
    <NothingYetPage
      title="Actuals"
      query={plans}
      loading="Loading the newest plan"
      empty="Run the plan first"
    >
      What you override in a plan is measured here against what was sold.
    </NothingYetPage>
  );
}
