import { DataTable } from '../ui/data-table.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';

/** Planned cumulative sell-through by week. */
export function SellThroughTable() {
  const curve = usePlan().plan.markdown?.sell_through_curve ?? [];
  return (
    <DataTable
      label="Planned sell-through by week"
      rows={curve}
      rowKey={(_, at) => String(at)}
      columns={[
        { key: 'week', header: 'Week', width: 100, cell: (_, at) => `W${at + 1}` },
        {
          key: 'sell-through',
          header: 'Planned sell-through',
          width: 160,
          numeric: true,
          cell: (_, at) => (
            <PlanNumber pointer={`/markdown/sell_through_curve/${at}`} kind="share1" />
          ),
        },
      ]}
    />
  );
}
