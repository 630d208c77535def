import type { PlanDemand } from '@hemline/contracts';
import { useMemo } from 'react';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';

type StoreDemand = PlanDemand['stores'][number];

/** Demand of every store in every week of the season; the weeks add up to the category's. */
export function StoreWeeksTable() {
  const { demand } = usePlan().plan;
  const columns = useMemo<readonly Column<StoreDemand>[]>(
    () => [
      { key: 'store', header: 'Store', width: 120, cell: (store) => store.store_id },
      ...demand.weekly.map((week, at) => ({
        key: `week-${week.week}`,
        header: `W${week.week}`,
        width: 64,
        numeric: true,
        cell: (_: StoreDemand, row: number) => (
          <PlanNumber pointer={`/demand/stores/${row}/weekly/${at}/units`} />
        ),
      })),
      {
        key: 'treatment',
        header: 'How it was forecast',
        width: 200,
        grow: true,
        cell: (store) => store.treatment ?? '',
      },
    ],
    [demand],
  );
  return (
    <DataTable
      label="Demand by store and week"
      columns={columns}
      rows={demand.stores}
      rowKey={(store) => store.store_id}
    />
  );
}
