import type { PlanAllocation } from '@hemline/contracts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';

type StoreRow = PlanAllocation['stores'][number];

/** Every store: cluster, initial allocation, presentation minimum, season demand. */
export function StoreAllocationTable() {
  const { plan } = usePlan();
  const names = new Map(plan.clusters.map((cluster) => [cluster.cluster_id, cluster.name]));
  const number = (field: string) => (_: StoreRow, at: number) => (
    <PlanNumber pointer={`/allocation/stores/${at}/${field}`} />
  );
  const columns: readonly Column<StoreRow>[] = [
    { key: 'store', header: 'Store', width: 140, cell: (store) => store.store_id },
    {
      key: 'cluster',
      header: 'Cluster',
      width: 220,
      grow: true,
      cell: (store) => names.get(store.cluster_id) ?? store.cluster_id,
    },
    {
      key: 'initial',
      header: 'Initial allocation',
      width: 140,
      numeric: true,
      cell: number('initial_units'),
    },
    {
      key: 'minimum',
      header: 'Presentation minimum',
      width: 160,
      numeric: true,
      cell: number('minimum_units'),
    },
    {
      key: 'season',
      header: 'Season demand',
      width: 130,
      numeric: true,
      cell: number('season_units'),
    },
  ];
  return (
    <DataTable
      label="Allocation by store"
      columns={columns}
      rows={plan.allocation.stores}
      rowKey={(store) => store.store_id}
    />
  );
}
