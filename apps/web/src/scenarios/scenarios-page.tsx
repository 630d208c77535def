import type { Plan } from '@hemline/contracts';
import { Button, Switch } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { DemandOverlayChart } from '../charts/index.ts';
import { overlayLines, overlayPoints } from '../charts/overlay-lines.ts';
import { DASH, formatUnits } from '../format.ts';
import { endpointQuery } from '../queries.ts';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ErrorState, LoadingState } from '../ui/state-message.tsx';
import tables from '../ui/table.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import { CostOfChanges } from './cost-of-changes.tsx';
import { PlanPicker } from './plan-picker.tsx';
import { ScenarioDialog } from './scenario-dialog.tsx';

/** Plans side by side by letter: A is what the others are measured against. */
const planLetters = ['A', 'B', 'C', 'D'] as const;

function OverlayTable({ plans }: { plans: readonly Plan[] }) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Season week</th>
            {plans.map((plan, at) => (
              <th key={plan.plan_id} scope="col" className="num">
                {planLetters[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overlayPoints(plans).map((point) => (
            <tr key={point.week}>
              <th scope="row">{point.week}</th>
              {plans.map((plan, at) => {
                const units = point[`plan_${at}`];
                return (
                  <td key={plan.plan_id} className="num">
                    {units === undefined ? DASH : formatUnits(units)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Up to four plans side by side: what was changed, what it costs, how demand differs. All of it is in the URL. */
export function ScenariosPage({
  planIds,
  all,
  onSearch,
}: {
  planIds: readonly string[];
  /** Rows that are the same in every plan are shown too. */
  all: boolean;
  onSearch: (search: { plans?: string[]; all?: true }) => void;
}) {
  const list = useQuery(endpointQuery('list_plans', { query: { limit: 100 } }));
  const loaded = useQueries({
    queries: planIds.map((id) => ({
      ...endpointQuery('get_plan', { params: { id } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const [copied, setCopied] = useState<Plan | null>(null);
  const plans = loaded.flatMap(({ data }) => (data ? [data] : []));
  const error = loaded.find((query) => query.error)?.error ?? list.error;
  const show = (ids: readonly string[]) => onSearch({ plans: [...ids], ...(all ? { all } : {}) });

  return (
    <Page
      title="Scenarios"
      actions={
        <Button disabled={!plans[0]} onClick={() => setCopied(plans[0] ?? null)}>
          Change A’s inputs …
        </Button>
      }
    >
      <PlanPicker
        list={list.data?.items ?? []}
        loading={list.isPending}
        chosen={planIds}
        onChange={show}
      />
      {error ? (
        <Panel>
          <ErrorState
            error={error}
            onRetry={() => {
              list.refetch();
              for (const query of loaded) query.refetch();
            }}
          />
        </Panel>
      ) : plans.length < planIds.length ? (
        <Panel>
          <LoadingState label="Loading plans" />
        </Panel>
      ) : plans.length > 0 ? (
        <>
          <CostOfChanges plans={plans} />
          <Panel
            title="Side by side"
            aside={
              <Switch
                size="xs"
                label="Differences only"
                checked={!all}
                disabled={plans.length < 2}
                onChange={(event) => {
                  const only = event.currentTarget.checked;
                  onSearch({ plans: [...planIds], ...(only ? {} : { all: true }) });
                }}
              />
            }
            flush
          >
            <ComparisonTable plans={plans} all={all || plans.length < 2} />
          </Panel>
          <ChartFrame
            title="Weekly demand over one another"
            summary={`Weekly demand of ${plans.length} plans: ${plans
              .map(
                (plan, at) => `${planLetters[at]} ${formatUnits(plan.demand.season_units)} units`,
              )
              .join(', ')}.`}
            height={280}
            legend={plans.map((_, at) => ({
              label: planLetters[at] ?? '',
              color: overlayLines[at]?.stroke ?? '',
              mark:
                overlayLines[at]?.strokeDasharray === '0' ? ('line' as const) : ('dash' as const),
            }))}
            table={<OverlayTable plans={plans} />}
          >
            <DemandOverlayChart
              plans={plans.map((plan, at) => ({ name: planLetters[at] ?? '', plan }))}
            />
          </ChartFrame>
        </>
      ) : null}
      <ScenarioDialog plan={copied} onClose={() => setCopied(null)} />
    </Page>
  );
}
