import type { Ledger, Plan } from '@hemline/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatCount, formatDate, sentenceCase } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { HeaderSlot } from '../ui/header-slot.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import { Panel } from '../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import classes from './ledger.module.css';
import { LedgerSummary } from './ledger-summary.tsx';
import { LedgerTable } from './ledger-table.tsx';

const ROWS = 100;
const TITLE = 'Overrides against actuals';

/** How far actual sales reach into the season, and what to do where they do not. */
function ActualsReach({ plan, ledger }: { plan: Plan; ledger: Ledger }) {
  const start = plan.demand.weekly[0]?.week_start ?? plan.as_of;
  const { sales_to } = ledger;
  const complete = sales_to !== null && sales_to >= plan.season_end_date;
  return (
    <p className={classes.reach}>
      {sentenceCase(plan.category)}, {formatDate(start)} to {formatDate(plan.season_end_date)} ·{' '}
      {plan.dataset_name} has{' '}
      {sales_to === null ? 'no sales yet' : `sales to ${formatDate(sales_to)}`}
      {complete
        ? ', the whole season'
        : sales_to !== null && sales_to < start
          ? ', none of this season yet'
          : ''}
      {complete ? null : (
        <LinkButton
          to="/datasets/$datasetId"
          params={{ datasetId: plan.dataset_id }}
          search={{ import: 'sales' }}
          variant="default"
          size="compact-xs"
          ml={10}
        >
          Import actual sales
        </LinkButton>
      )}
    </p>
  );
}

function LedgerContent({
  plan,
  ledger,
  onFrom,
}: {
  plan: Plan;
  ledger: Ledger;
  onFrom: (from: number) => void;
}) {
  const { total, offset } = ledger;
  if (total === 0)
    return (
      <Panel>
        <EmptyState
          title={`Version ${plan.version} has no overrides`}
          actions={
            <LinkButton
              to="/plans/$planId"
              params={{ planId: plan.plan_id }}
              search={{ tab: 'demand' }}
            >
              Open the demand by store and week
            </LinkButton>
          }
        >
          Numbers you set in place of the system’s are kept with the system’s, your reason and your
          name. Once those weeks are sold and imported, this page says which of the two was nearer.
        </EmptyState>
      </Panel>
    );
  return (
    <>
      <LedgerSummary ledger={ledger} />
      <Panel
        title="Every override"
        flush
        aside={
          total > ROWS ? (
            <Pager from={offset} size={ROWS} total={total} onFrom={onFrom} />
          ) : (
            formatCount(total, 'override')
          )
        }
      >
        <LedgerTable planId={plan.plan_id} rows={ledger.items} />
      </Panel>
    </>
  );
}

/** The forecast-value-added ledger of a plan: what planners changed, why, and whether it was nearer to what sold. */
export function LedgerPage({
  planId,
  from,
  onFrom,
}: {
  planId: string;
  from: number;
  onFrom: (from: number) => void;
}) {
  const plan = useQuery({
    ...endpointQuery('get_plan', { params: { id: planId } }),
    // Plans are never edited: one that was read stays right.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const ledger = useQuery({
    ...endpointQuery('get_ledger', {
      params: { id: planId },
      query: { limit: ROWS, offset: from },
    }),
    placeholderData: keepPreviousData,
  });
  const error = plan.error ?? ledger.error;
  const retry = () => Promise.all([plan.refetch(), ledger.refetch()]);
  if (!plan.data || !ledger.data)
    return (
      <Page title={TITLE}>
        <Panel>
          {error ? (
            <ErrorState error={error} onRetry={retry} />
          ) : (
            <LoadingState label="Loading the overrides" rows={10} />
          )}
        </Panel>
      </Page>
    );
  return (
    <Page
      title={TITLE}
      actions={
        <LinkButton to="/plans/$planId" params={{ planId }} search={{}} variant="default">
          Back to the plan
        </LinkButton>
      }
    >
      <HeaderSlot>
        <strong>{sentenceCase(plan.data.category)}</strong>
        <span className={classes.version}>version {plan.data.version}</span>
      </HeaderSlot>
      <ActualsReach plan={plan.data} ledger={ledger.data} />
      <LedgerContent plan={plan.data} ledger={ledger.data} onFrom={onFrom} />
    </Page>
  );
}
