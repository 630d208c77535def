import './ui/results-styles.ts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback } from 'react';
import { endpointQuery } from './queries.ts';
import { ResultsPage } from './results/results-page.tsx';
import { Page } from './ui/page.tsx';
import { Panel } from './ui/panel.tsx';
import { PlanProvider } from './ui/plan-context.tsx';
import { SidePanel } from './ui/side-panel.tsx';
import { ErrorState, LoadingState } from './ui/state-message.tsx';

// Not needed to read a plan: the numbers come first.
const PlanActions = lazy(() =>
  import('./plan-actions.tsx').then((module) => ({ default: module.PlanActions })),
);

const WhyPanel = lazy(() =>
  import('./why/why-panel.tsx').then((module) => ({ default: module.WhyPanel })),
);

/** What of a plan is on screen; all of it is in the URL. */
export interface PlanSearch {
  readonly tab?: string | undefined;
  /** JSON pointer of the number whose "why" is open. */
  readonly why?: string | undefined;
}

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
  const { tab } = search;
  const ask = useCallback(
    (pointer: string | null) => onSearch({ tab, why: pointer ?? undefined }),
    [tab, onSearch],
  );
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
    <PlanProvider plan={plan.data} asked={search.why ?? null} ask={ask}>
      <ResultsPage
        plan={plan.data}
        tab={tab ?? 'demand'}
        onTab={(next) => onSearch({ ...search, tab: next })}
        actions={
          <Suspense>
            <PlanActions plan={plan.data} />
          </Suspense>
        }
      />
      <SidePanel title="Why" opened={search.why !== undefined} onClose={() => ask(null)}>
        <Suspense fallback={<LoadingState label="Loading why" rows={4} />}>
          <WhyPanel />
        </Suspense>
      </SidePanel>
    </PlanProvider>
  );
}
