import type { Plan } from '@hemline/contracts';
import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import { PlanProvider } from './ui/plan-context.tsx';
import { SidePanel } from './ui/side-panel.tsx';
import { LoadingState } from './ui/state-message.tsx';

const WhyPanel = lazy(() =>
  import('./why/why-panel.tsx').then((module) => ({ default: module.WhyPanel })),
);

/** What of a plan is on screen; all of it is in the URL. */
export interface PlanSearch {
  readonly tab?: string | undefined;
  /** JSON pointer of the number whose "why" is open. */
  readonly why?: string | undefined;
}

/** A plan, whole or so far, with Why beside it: every number in `children` can ask. */
export function PlanFrame({
  plan,
  search,
  onSearch,
  unfinished = null,
  children,
}: {
  plan: Plan;
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
  /** Why parts are missing; left out for a whole plan. */
  unfinished?: string | null;
  children: ReactNode;
}) {
  const { tab, why } = search;
  const ask = useCallback(
    (pointer: string | null) => onSearch({ tab, why: pointer ?? undefined }),
    [tab, onSearch],
  );
  return (
    <PlanProvider plan={plan} asked={why ?? null} ask={ask} unfinished={unfinished}>
      {children}
      <SidePanel title="Why" opened={why !== undefined} onClose={() => ask(null)}>
        <Suspense fallback={<LoadingState label="Loading why" rows={4} />}>
          <WhyPanel />
        </Suspense>
      </SidePanel>
    </PlanProvider>
  );
}
