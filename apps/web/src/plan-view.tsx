import './ui/results-styles.ts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { PlanFrame, type PlanSearch } from './plan-frame.tsx';
import { endpointQuery } from './queries.ts';
import { ResultsPage } from './results/results-page.tsx';
import { Page } from './ui/page.tsx';
import { Panel } from './ui/panel.tsx';
import { ErrorState, LoadingState } from './ui/state-message.tsx';

// Not needed to read a plan: the numbers come first.
const PlanActions = lazy(() =>
  import('./plan-actions.tsx').then((module) => ({ default: module.PlanActions })),
);

/** A plan with the Why panel beside it: where the results and the why features meet. */
export function PlanView({
  planId,
  search,
  onSearch,
}: {
  planId: string;
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}) {
  const plan = useQuery({
    ...endpointQuery('get_plan', { params: { id: planId } }),
    // Plans are never edited: one that was read stays right.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!plan.data)
    return (
      <Page title="Results">
        <Panel>
          {plan.error ? (
            <ErrorState error={plan.error} onRetry={() => plan.refetch()} />
          ) : (
            <LoadingState label="Loading the plan" rows={12} />
          )}
        </Panel>
      </Page>
    );
  return (
    <PlanFrame plan={plan.data} search={search} onSearch={onSearch}>
      <ResultsPage
        plan={plan.data}
        tab={search.tab ?? 'demand'}
        onTab={(next) => onSearch({ ...search, tab: next })}
        actions={
          <Suspense>
            <PlanActions plan={plan.data} />
          </Suspense>
        }
      />
    </PlanFrame>
  );
}
