import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { endpointQuery } from '../queries.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';

/** Goes to the newest plan; without one, says "Run the plan first". */
export function LatestPlanPage() {
  const plans = useQuery(endpointQuery('list_plans', { query: { limit: 1 } }));
  const latest = plans.data?.items[0];
  if (latest)
    return <Navigate to="/plans/$planId" params={{ planId: latest.plan_id }} search={{}} replace />;
  return (
    <Page title="Results">
      <Panel>
        {plans.error ? (
          <ErrorState error={plans.error} onRetry={() => plans.refetch()} />
        ) : plans.isPending ? (
          <LoadingState label="Loading the newest plan" />
        ) : (
          <EmptyState
            title="Run the plan first"
            actions={
              <LinkButton to="/brief" search={{}}>
                Start from a brief
              </LinkButton>
            }
          >
            Demand, buy, allocation, replenishment and markdowns appear here once a run is finished.
          </EmptyState>
        )}
      </Panel>
    </Page>
  );
}
