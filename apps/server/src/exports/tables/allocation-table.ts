import type { Plan } from '@hemline/contracts';
import { addressOn, cellAddress, type PlanTable, type TableRow } from '../plan-table.ts';
import { storeWeeks } from './store-weeks.ts';

/** Columns and rows of this sheet that others point at. */
export const allocationSheet = {
  unitsColumn: 3,
  firstRow: 2,
  storesRow: (stores: number) => 2 + stores,
  dcRow: (stores: number) => 3 + stores,
  buyRow: (stores: number) => 4 + stores,
} as const;

/** First delivery of each store, the DC's share and the buy; the planner may change the deliveries. */
export function allocationTable(plan: Plan): PlanTable {
  const { allocation, buy, demand } = plan;
  const count = allocation.stores.length;
  const weeks = demand.weekly.length;
  const { unitsColumn, firstRow, storesRow, dcRow } = allocationSheet;
  const clusterNames = new Map(plan.clusters.map(({ cluster_id, name }) => [cluster_id, name]));
  const demandRow = new Map(
    demand.stores.map(({ store_id }, index) => [store_id, storeWeeks.firstRow + index]),
  );
  const rows: TableRow[] = allocation.stores.map((store, index) => {
    const row = firstRow + index;
    const season = cellAddress(unitsColumn + 1, row);
    const initial = cellAddress(unitsColumn, row);
    const cover =
      store.season_units > 0
        ? Math.round((100 * store.initial_units * weeks) / store.season_units) / 100
        : null;
    return {
      key: store.store_id,
      cells: [
        index + 1,
        store.store_id,
        clusterNames.get(store.cluster_id) ?? store.cluster_id,
        store.initial_units,
        {
          value: store.season_units,
          formula: addressOn(
            'store_demand',
            storeWeeks.totalColumn(weeks),
            demandRow.get(store.store_id) ?? storeWeeks.firstRow + index,
          ),
        },
        store.minimum_units,
        { value: cover, formula: `IF(${season}>0,ROUND(${initial}*${weeks}/${season},2),"")` },
      ],
    };
  });
  const sumOf = (column: number) =>
    `SUM(${cellAddress(column, firstRow)}:${cellAddress(column, firstRow + count - 1)})`;
  const stores = cellAddress(unitsColumn, storesRow(count));
  const dc = cellAddress(unitsColumn, dcRow(count));
  rows.push(
    {
      key: 'stores',
      footer: true,
      cells: [
        null,
        'All stores',
        null,
        { value: allocation.store_units, ...(count > 0 ? { formula: sumOf(unitsColumn) } : {}) },
        { value: demand.season_units, ...(count > 0 ? { formula: sumOf(unitsColumn + 1) } : {}) },
      ],
    },
    { key: 'DC', fixed: true, cells: [count + 1, 'DC', null, allocation.dc_units] },
    {
      key: 'buy',
      footer: true,
      cells: [null, 'Buy', null, { value: buy.units, formula: `${stores}+${dc}` }],
    },
  );
  return {
    name: 'allocation',
    columns: [
      { key: 'row_id', heading: 'Row', kind: 'units', hidden: true },
      { key: 'store_id', heading: 'Store', kind: 'text' },
      { key: 'cluster', heading: 'Cluster', kind: 'text' },
      { key: 'initial_units', heading: 'Initial allocation', kind: 'units', editable: true },
      { key: 'season_units', heading: 'Season demand', kind: 'units' },
      { key: 'minimum_units', heading: 'Presentation minimum', kind: 'units' },
      { key: 'weeks_of_cover', heading: 'Weeks of cover', kind: 'decimal' },
    ],
    rows,
  };
}
