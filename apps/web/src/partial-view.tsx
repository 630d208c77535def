import './ui/results-styles.ts';
import type { PartialPlan, Plan } from '@hemline/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from './api.ts';
import { type FeedView, isSettled } from './feed-view.ts';
import { PlanFrame, type PlanSearch } from './plan-frame.tsx';
import { PartialResultsPage } from './results/partial-results-page.tsx';
import { Page } from './ui/page.tsx';
import { Panel } from './ui/panel.tsx';
import { ErrorState, LoadingState } from './ui/state-message.tsx';
import { useFeed } from './use-feed.ts';

/** Why parts of the plan are missing: the step that comes next, and what it waits for. */
function unfinishedWords(view: FeedView): string {
  const step = isSettled(view, 'inventory') ? 'Pricing' : 'Inventory';
  if (view.status === 'awaiting_approval')
    return `${step} waits for your decision on the ${step === 'Pricing' ? 'markdown' : 'buy'}`;
  if (view.status === 'paused') return `${step} is not finished: the run is paused`;
  if (view.status === 'failed') return `${step} could not finish`;
  if (view.status === 'cancelled') return `${step} was not finished: the run was cancelled`;
  return `${step} still running`;
}

/**
 * What is settled as a plan, for the parts of Results that show a plan. What a later step decides is null
 * here as in the answer; the page draws no tab of it.
 */
function planSoFar(partial: PartialPlan): Plan {
  return {
    ...partial,
    plan_id: partial.workflow_id,
    plan_hash: '',
    version: 1,
    parent_plan_id: null,
    markdown: null,
    markdown_skipped_reason: null,
    kpis: { missing: {} },
    overrides: [],
    created_at: '',
  } as unknown as Plan;
}

/** Results while the run is under way: what is settled, and why the rest is not there. Becomes the plan once it is. */
export function PartialView({
  workflowId,
  search,
  onSearch,
}: {
  workflowId: string;
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}) {
  const { view } = useFeed(workflowId);
  const settled = (['demand', 'inventory'] as const).filter((phase) => isSettled(view, phase));
  const partial = useQuery({
    queryKey: ['get_partial_plan', workflowId, settled.join()],
    queryFn: ({ signal }) => call('get_partial_plan', { params: { id: workflowId } }, { signal }),
    enabled: view.lastSeq > 0 && view.planId === null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const plan = useMemo(() => (partial.data ? planSoFar(partial.data) : null), [partial.data]);
  if (view.planId !== null)
    return (
      <Navigate to="/plans/$planId" params={{ planId: view.planId }} search={search} replace />
    );
  if (!plan)
    return (
      <Page title="Results so far">
        <Panel>
          {partial.error ? (
            <ErrorState error={partial.error} onRetry={() => partial.refetch()} />
          ) : (
            <LoadingState label="Loading what is settled" rows={12} />
          )}
        </Panel>
      </Page>
    );
  return (
    <PlanFrame plan={plan} search={search} onSearch={onSearch} unfinished={unfinishedWords(view)}>
      <PartialResultsPage
        workflowId={workflowId}
        tab={search.tab ?? 'demand'}
        onTab={(next) => onSearch({ ...search, tab: next })}
      />
    </PlanFrame>
  );
}
