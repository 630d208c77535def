import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { endpointQuery } from '../queries.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';

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
    <Page title="Actuals">
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
            What you override in a plan is measured here against what was sold.
          </EmptyState>
        )}
      </Panel>
    </Page>
  );
}
