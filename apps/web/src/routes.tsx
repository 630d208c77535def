import { datasetFileSchema } from '@hemline/contracts';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { lazy, useCallback } from 'react';
import { z } from 'zod';
import type { PlanSearch } from './plan-frame.tsx';
import { PlansPage } from './plans/plans-page.tsx';
import { LatestPlanPage } from './results/latest-plan-page.tsx';
import { LatestRunPage } from './run/latest-run-page.tsx';
import { CrashPage } from './shell/crash-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';

// The one place where features meet: every view is a URL, every search parameter is typed.
// Screens are loaded when they are first opened.

const BriefView = lazy(() =>
  import('./brief-view.tsx').then((module) => ({ default: module.BriefView })),
);
const RunView = lazy(() =>
  import('./run-view.tsx').then((module) => ({ default: module.RunView })),
);
const PlanView = lazy(() =>
  import('./plan-view.tsx').then((module) => ({ default: module.PlanView })),
);
const PartialView = lazy(() =>
  import('./partial-view.tsx').then((module) => ({ default: module.PartialView })),
);
const LedgerPage = lazy(() =>
  import('./ledger-view.tsx').then((module) => ({ default: module.LedgerPage })),
);
const LatestLedgerPage = lazy(() =>
  import('./ledger-view.tsx').then((module) => ({ default: module.LatestLedgerPage })),
);
const ScenariosPage = lazy(() =>
  import('./scenarios-view.tsx').then((module) => ({ default: module.ScenariosPage })),
);
const DatasetsPage = lazy(() =>
  import('./datasets-view.tsx').then((module) => ({ default: module.DatasetsPage })),
);
const DatasetPage = lazy(() =>
  import('./datasets-view.tsx').then((module) => ({ default: module.DatasetPage })),
);

const planSearch = z.object({
  tab: z.string().optional().catch(undefined),
  /** JSON pointer of the number whose "why" is open. */
  why: z.string().startsWith('/').optional().catch(undefined),
});

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/plans' });
  },
});

const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans',
  component: PlansPage,
});

const briefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/brief',
  validateSearch: z.object({
    /** Puts one of the example briefs (from 1) into the box. */
    example: z.int().min(1).optional().catch(undefined),
    /** The inputs read from the draft are open for confirmation. */
    confirm: z.boolean().optional().catch(undefined),
  }),
  component: function Brief() {
    const { example, confirm = false } = briefRoute.useSearch();
    const navigate = briefRoute.useNavigate();
    const onClose = useCallback(() => {
      navigate({ search: {}, replace: true });
    }, [navigate]);
    return (
      <BriefView
        example={example}
        confirming={confirm}
        onConfirm={() => navigate({ search: { confirm: true } })}
        onClose={onClose}
        onStarted={(workflowId) => navigate({ to: '/runs/$workflowId', params: { workflowId } })}
      />
    );
  },
});

const latestRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/runs',
  component: LatestRunPage,
});

const runRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/runs/$workflowId',
  component: function Run() {
    return <RunView workflowId={runRoute.useParams().workflowId} />;
  },
});

const partialRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/runs/$workflowId/results',
  validateSearch: planSearch,
  component: function Partial() {
    const { workflowId } = partialRoute.useParams();
    const navigate = partialRoute.useNavigate();
    const onSearch = useCallback(
      (next: PlanSearch) => {
        navigate({ search: next, replace: true });
      },
      [navigate],
    );
    return (
      <PartialView workflowId={workflowId} search={partialRoute.useSearch()} onSearch={onSearch} />
    );
  },
});

const latestPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/results',
  component: LatestPlanPage,
});

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans/$planId',
  validateSearch: planSearch,
  component: function PlanRoute() {
    const { planId } = planRoute.useParams();
    const search = planRoute.useSearch();
    const navigate = planRoute.useNavigate();
    const onSearch = useCallback(
      (next: PlanSearch) => {
        navigate({ search: next, replace: true });
      },
      [navigate],
    );
    return <PlanView planId={planId} search={search} onSearch={onSearch} />;
  },
});

const latestLedgerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/actuals',
  component: function LatestLedger() {
    return <LatestLedgerPage />;
  },
});

const ledgerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans/$planId/ledger',
  validateSearch: z.object({
    /** Place of the first override on screen, from 0. */
    from: z.int().min(0).optional().catch(undefined),
  }),
  component: function Ledger() {
    const { planId } = ledgerRoute.useParams();
    const { from = 0 } = ledgerRoute.useSearch();
    const navigate = ledgerRoute.useNavigate();
    return (
      <LedgerPage
        planId={planId}
        from={from}
        onFrom={(next) => navigate({ search: next === 0 ? {} : { from: next }, replace: true })}
      />
    );
  },
});

const scenariosRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios',
  validateSearch: z.object({
    /** Plans side by side, at most four; the first is what the others are measured against. */
    plans: z.array(z.uuid()).max(4).optional().catch(undefined),
    /** Rows that are the same in every plan are shown too. */
    all: z.literal(true).optional().catch(undefined),
  }),
  component: function Scenarios() {
    const { plans = [], all = false } = scenariosRoute.useSearch();
    const navigate = scenariosRoute.useNavigate();
    return (
      <ScenariosPage
        planIds={plans}
        all={all}
        onSearch={(search) => navigate({ search, replace: true })}
      />
    );
  },
});

const datasetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/datasets',
  component: function Datasets() {
    return <DatasetsPage />;
  },
});

const datasetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/datasets/$datasetId',
  validateSearch: z.object({
    /** The file whose import is open. */
    import: datasetFileSchema.optional().catch(undefined),
  }),
  component: function DatasetRoute() {
    const { datasetId } = datasetRoute.useParams();
    const search = datasetRoute.useSearch();
    const navigate = datasetRoute.useNavigate();
    return (
      <DatasetPage
        datasetId={datasetId}
        importing={search.import}
        onImport={(file) => navigate({ search: file ? { import: file } : {}, replace: true })}
      />
    );
  },
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  plansRoute,
  briefRoute,
  latestRunRoute,
  runRoute,
  partialRoute,
  latestPlanRoute,
  planRoute,
  latestLedgerRoute,
  ledgerRoute,
  scenariosRoute,
  datasetsRoute,
  datasetRoute,
]);

/** The routes over a history: the browser's, or one in memory for tests. */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultErrorComponent: CrashPage,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
