import { useMemo } from 'react';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import { unitsWidth } from '../ui/units-width.ts';

/** Shipments as a table store × week of departure; a week without one stays empty. */
export function ShipmentsTable() {
  const { plan } = usePlan();
  const { shipments } = plan.replenishment;
  const { stores, columns } = useMemo(() => {
    const places = new Map(shipments.map((one, at) => [`${one.store_id}/${one.week}`, at]));
    const weeks = [...new Set(shipments.map((one) => one.week))].sort((a, b) => a - b);
    const width = unitsWidth(
      shipments.map(({ units }) => units),
      68,
    );
    const weekColumns = weeks.map(
      (week): Column<string> => ({
        key: `week-${week}`,
        header: `W${week}`,
        width,
        grow: true,
        numeric: true,
        cell: (storeId) => {
          const at = places.get(`${storeId}/${week}`);
          return at === undefined ? null : (
            <PlanNumber pointer={`/replenishment/shipments/${at}/units`} />
          );
        },
      }),
    );
    return {
      stores: plan.allocation.stores.map((store) => store.store_id),
      columns: [
        { key: 'store', header: 'Store', width: 140, cell: (storeId: string) => storeId },
        ...weekColumns,
      ],
    };
  }, [shipments, plan.allocation.stores]);
  return (
    <DataTable
      label="Shipments by store and week"
      columns={columns}
      rows={stores}
      rowKey={(storeId) => storeId}
    />
  );
}
