import { useQuery } from '@tanstack/react-query';
import { endpointQuery } from '../queries.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import { planRows } from './plan-row.ts';
import { PlansTable } from './plans-table.tsx';

/** While something runs, the list is read again this often. */
const REFRESH_MS = 4_000;
const UNFINISHED = new Set(['pending', 'running', 'awaiting_approval']);

/** All plans and runs, newest first, each with what to do next. */
export function PlansPage() {
  const workflows = useQuery({
    ...endpointQuery('list_workflows', { query: { limit: 100 } }),
    refetchInterval: (query) =>
      query.state.data?.items.some((run) => UNFINISHED.has(run.status)) ? REFRESH_MS : false,
  });
  const plans = useQuery(endpointQuery('list_plans', { query: { limit: 100 } }));
  const error = workflows.error ?? plans.error;
  const loaded = workflows.data && plans.data;

  return (
    <Page
      title="Plans"
      actions={
        <LinkButton to="/brief" search={{}}>
          New brief
        </LinkButton>
      }
    >
      <Panel flush>
        {!loaded && error ? (
          <ErrorState
            error={error}
            onRetry={() => {
              workflows.refetch();
              plans.refetch();
            }}
          />
        ) : !loaded ? (
          <LoadingState label="Loading plans" />
        ) : workflows.data.total === 0 ? (
          <EmptyState
            title="No plan yet"
            actions={
              <>
                <LinkButton to="/brief" search={{}}>
                  Start from a brief
                </LinkButton>
                <LinkButton to="/brief" search={{ example: 1 }} variant="default">
                  Plan the sample season
                </LinkButton>
              </>
            }
          >
            Describe a season in plain words; the agents turn it into a buy, an allocation to every
            store, replenishment and a markdown plan.
          </EmptyState>
        ) : (
          <PlansTable rows={planRows(workflows.data.items, plans.data.items)} />
        )}
      </Panel>
    </Page>
  );
}
