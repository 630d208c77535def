import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { endpointQuery } from '../queries.ts';
import { NothingYetPage } from '../ui/nothing-yet-page.tsx';

/** Goes to the last run; without one, says how to start. */
export function LatestRunPage() {
  const runs = useQuery(endpointQuery('list_workflows', { query: { limit: 1 } }));
  const latest = runs.data?.items[0];
  if (latest)
    return <Navigate to="/runs/$workflowId" params={{ workflowId: latest.workflow_id }} replace />;
  return (
    <NothingYetPage
      title="Run"
      query={runs}
      loading="Loading the last run"
      empty="Nothing has run yet"
    >
      A run shows here what each agent does, and asks for your decisions.
    </NothingYetPage>
  );
}
