import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { endpointQuery } from '../queries.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';

/** Goes to the last run; without one, says how to start. */
export function LatestRunPage() {
  const runs = useQuery(endpointQuery('list_workflows', { query: { limit: 1 } }));
  const latest = runs.data?.items[0];
  if (latest)
    return <Navigate to="/runs/$workflowId" params={{ workflowId: latest.workflow_id }} replace />;
  return (
    <Page title="Run">
      <Panel>
        {runs.error ? (
          <ErrorState error={runs.error} onRetry={() => runs.refetch()} />
        ) : runs.isPending ? (
          <LoadingState label="Loading the last run" />
        ) : (
          <EmptyState
            title="Nothing has run yet"
            actions={
              <LinkButton to="/brief" search={{}}>
                Start from a brief
              </LinkButton>
            }
          >
            A run shows here what each agent does, and asks for your decisions.
          </EmptyState>
        )}
      </Panel>
    </Page>
  );
}
