import type { ExportTable } from '@hemline/contracts';
import type { PlanTableBuilder } from './plan-table.ts';
import { allocationTable } from './tables/allocation-table.ts';
import { demandTable } from './tables/demand-table.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { replenishmentTable } from './tables/replenishment-table.ts';
import { storeDemandTable } from './tables/store-demand-table.ts';
import { summaryTable } from './tables/summary-table.ts';
import { weeklyStockTable } from './tables/weekly-stock-table.ts';

/** Every exported table, in the order of the workbook's sheets. */
export const planTables: Readonly<Record<ExportTable, PlanTableBuilder>> = {
  summary: summaryTable,
  demand: demandTable,
  store_demand: storeDemandTable,
  allocation: allocationTable,
  replenishment: replenishmentTable,
  markdown: markdownTable,
  weekly_stock: weeklyStockTable,
};
