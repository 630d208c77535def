import type { OverridesRequest, Plan } from '@hemline/contracts';
import { formatShortDate } from '../format.ts';
import { cellPosition, type Sheet, type SheetColumn, type SheetRow } from './sheet.ts';

/** The tables of a plan whose numbers a planner can put their own in place of. */
export type OverrideTable = OverridesRequest['overrides'][number]['table'];

/** A plan's table as a sheet, and what each of its cells is called in the plan and in a request. */
export interface PlanSheet {
  readonly table: OverrideTable;
  readonly sheet: Sheet;
  readonly pointerOf: (row: number, column: number) => string;
  readonly requestOf: (index: number, units: number) => OverridesRequest['overrides'][number];
}

/**
 * System values and saved overrides of a table, row by row: where the plan holds an override, what the system had.
 * Names are made only where there are overrides to look up: a large table has 100,000 cells.
 */
function values(
  plan: Plan,
  size: { readonly rows: number; readonly columns: number },
  valueAt: (row: number, column: number) => number,
  pointerOf: (row: number, column: number) => string,
) {
  const ledger = new Map(plan.overrides.map((override) => [override.pointer, override]));
  const system = new Float64Array(size.rows * size.columns);
  const saved = new Float64Array(size.rows * size.columns).fill(Number.NaN);
  for (let row = 0, index = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++, index++) {
      const override = ledger.size > 0 ? ledger.get(pointerOf(row, column)) : undefined;
      system[index] = override?.system_value ?? valueAt(row, column);
      if (override) saved[index] = override.override_value;
    }
  return { system, saved };
}

function storeRows(plan: Plan, ids: readonly string[]): SheetRow[] {
  const names = new Map(
    plan.clusters.flatMap(({ name, store_ids }) => store_ids.map((id) => [id, name] as const)),
  );
  return ids.map((id) => {
    const detail = names.get(id);
    return { id, label: id, ...(detail === undefined ? {} : { detail }) };
  });
}

/** Demand of every store in every season week; all of it can be overridden. */
export function demandSheet(plan: Plan): PlanSheet {
  const { stores, weekly } = plan.demand;
  const columns: SheetColumn[] = weekly.map(({ week, week_start }) => ({
    id: `week_${week}`,
    label: `W${week}`,
    detail: formatShortDate(week_start),
  }));
  const pointerOf = (row: number, column: number) => `/demand/stores/${row}/weekly/${column}/units`;
  const sheet: Sheet = {
    label: 'Demand by store and week, units',
    rowNoun: 'Store',
    rows: storeRows(
      plan,
      stores.map(({ store_id }) => store_id),
    ),
    columns,
    rowSum: 'Season',
    ...values(
      plan,
      { rows: stores.length, columns: weekly.length },
      (row, column) => stores[row]!.weekly[column]?.units ?? 0,
      pointerOf,
    ),
  };
  return {
    table: 'demand',
    sheet,
    pointerOf,
    requestOf(index, units) {
      const { row, column } = cellPosition(sheet, index);
      return {
        table: 'demand',
        store_id: sheet.rows[row]!.id,
        week: weekly[column]!.week,
        units,
      };
    },
  };
}

const allocationColumns = [
  { id: 'initial_units', label: 'Initial allocation' },
  { id: 'minimum_units', label: 'Minimum', locked: true },
  { id: 'season_units', label: 'Season demand', locked: true },
] as const;

/** What each store gets at the start; its presentation minimum and season demand stand beside it, locked. */
export function allocationSheet(plan: Plan): PlanSheet {
  const { stores } = plan.allocation;
  const pointerOf = (row: number, column: number) =>
    `/allocation/stores/${row}/${allocationColumns[column]!.id}`;
  const sheet: Sheet = {
    label: 'Allocation by store, units',
    rowNoun: 'Store',
    rows: storeRows(
      plan,
      stores.map(({ store_id }) => store_id),
    ),
    columns: allocationColumns,
    rowSum: null,
    ...values(
      plan,
      { rows: stores.length, columns: allocationColumns.length },
      (row, column) => stores[row]![allocationColumns[column]!.id],
      pointerOf,
    ),
  };
  return {
    table: 'allocation',
    sheet,
    pointerOf,
    requestOf(index, units) {
      const { row } = cellPosition(sheet, index);
      return { table: 'allocation', store_id: sheet.rows[row]!.id, units };
    },
  };
}

const sheets = { demand: demandSheet, allocation: allocationSheet } as const;

/** A table of a plan as a sheet; of a plan whose run is under way it can only be read. */
export function planSheet(plan: Plan, table: OverrideTable, isUnfinished = false): PlanSheet {
  const made = sheets[table](plan);
  if (!isUnfinished) return made;
  const readOnly = 'Numbers can be overridden once the plan is finished';
  return { ...made, sheet: { ...made.sheet, readOnly } };
}
