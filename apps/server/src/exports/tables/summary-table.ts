import type { Plan } from '@hemline/contracts';
import {
  addressOn,
  type CellKind,
  cellAddress,
  moneyOf,
  type PlanTable,
  type TableCell,
  type TableRow,
} from '../plan-table.ts';
import { allocationSheet } from './allocation-table.ts';
import { demandSheet } from './demand-table.ts';

const VALUE_COLUMN = 1;
const LIKELY = 'the season ends between low and high about 8 times in 10';

/** What the plan says in a page: inputs, totals, key figures with the reason of each absent one, warnings. */
export function summaryTable(plan: Plan): PlanTable {
  const { parameters, demand, buy, allocation, kpis, markdown } = plan;
  const rows: TableRow[] = [];
  const rowOf = new Map<string, number>();
  const add = (
    key: string,
    kind: CellKind,
    cell: TableCell['value'] | TableCell,
    note?: string,
  ) => {
    const value = typeof cell === 'object' && cell !== null ? cell : { value: cell };
    rowOf.set(key, rows.length + 2);
    rows.push({ key, cells: [key.replaceAll('_', ' '), { kind, ...value }, note ?? null] });
  };
  const at = (key: string) => cellAddress(VALUE_COLUMN, rowOf.get(key) ?? 0);
  const stores = allocation.stores.length;
  const onAllocation = (row: number) => addressOn('allocation', allocationSheet.unitsColumn, row);
  const why = (key: string) => kpis.missing[key];

  add('category', 'text', plan.category, plan.matched_category);
  add('season_start_date', 'date', parameters.season_start_date.value);
  add('season_end_date', 'date', plan.season_end_date);
  add('forecast_horizon_weeks', 'units', parameters.forecast_horizon_weeks.value);
  add('replenishment_strategy', 'text', parameters.replenishment_strategy.value);
  add('dc_holdback_percentage', 'share', parameters.dc_holdback_percentage.value);
  add('markdown_checkpoint_week', 'units', parameters.markdown_checkpoint_week.value);
  add('markdown_threshold', 'share', parameters.markdown_threshold.value);
  add('as_of', 'date', plan.as_of, `${plan.dataset_name}, version ${plan.dataset_version}`);
  add(
    'forecast_model',
    'text',
    demand.model,
    demand.mock ? 'mock: not from your history' : undefined,
  );
  add('season_demand', 'units', {
    value: demand.season_units,
    formula: addressOn(
      'demand',
      demandSheet.unitsColumn,
      demandSheet.firstRow + demand.weekly.length,
    ),
  });
  add('likely_low', 'decimal', demand.season_lo80, LIKELY);
  add('likely_high', 'decimal', demand.season_hi80, LIKELY);
  add('store_units', 'units', {
    value: allocation.store_units,
    formula: onAllocation(allocationSheet.storesRow(stores)),
  });
  add('dc_units', 'units', {
    value: allocation.dc_units,
    formula: onAllocation(allocationSheet.dcRow(stores)),
  });
  add(
    'buy_units',
    'units',
    { value: buy.units, formula: `${at('store_units')}+${at('dc_units')}` },
    buy.reason,
  );
  add(
    'cover_on_top_of_demand',
    'share',
    {
      value: demand.season_units > 0 ? buy.units / demand.season_units - 1 : null,
      formula: `IF(${at('season_demand')}>0,${at('buy_units')}/${at('season_demand')}-1,"")`,
    },
    'of the buy alone; stock owned before is not counted',
  );
  add(
    'sell_through',
    'share',
    kpis.sell_through,
    why('sell_through') ?? (markdown ? 'after the markdown' : 'no markdown is planned'),
  );
  add('in_stock_rate', 'share', kpis.in_stock_rate, why('in_stock_rate'));
  add('lost_sales', 'decimal', kpis.lost_sales, why('lost_sales'));
  add('weeks_of_supply', 'decimal', kpis.weeks_of_supply, why('weeks_of_supply'));
  add(
    'markdown_depth',
    'share',
    markdown?.recommended_depth ?? null,
    markdown?.reason ?? plan.markdown_skipped_reason ?? undefined,
  );
  add('markdown_cost', 'money', moneyOf(kpis.markdown_cost), why('markdown_cost'));
  const margin = 'gross_margin_after_markdown';
  add(margin, 'money', moneyOf(kpis.gross_margin_after_markdown), why(margin));
  add('gmroi', 'decimal', kpis.gmroi, why('gmroi'));
  add('open_to_buy_units', 'units', kpis.open_to_buy_units, why('open_to_buy_units'));
  add('version', 'units', plan.version, `made ${plan.created_at}`);
  add('overrides', 'units', plan.overrides.length, "the planner's own units");
  add('plan_hash', 'text', plan.plan_hash);
  for (const warning of plan.warnings) {
    rows.push({ key: warning.code, cells: ['warning', { kind: 'text', value: warning.message }] });
  }
  return {
    name: 'summary',
    columns: [
      { key: 'measure', heading: 'Measure', kind: 'text' },
      { key: 'value', heading: 'Value', kind: 'decimal' },
      { key: 'note', heading: 'Note', kind: 'text' },
    ],
    rows,
  };
}
