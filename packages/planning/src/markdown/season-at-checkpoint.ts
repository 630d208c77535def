import type { WssiWeek } from '@hemline/contracts';
import { mean } from '../arithmetic/quantile.ts';
import { windowTotals } from '../demand/scenario-paths.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { ownedUnits } from '../stock/opening-stock.ts';

/** What is known about a season when the markdown review comes, and what may follow. */
export interface CheckpointOutlook {
  readonly checkpoint_week: number;
  /** Buy plus stock owned before, all places. */
  readonly bought_units: number;
  /** Units that can never reach a customer (DC stock without replenishment). */
  readonly stranded_units: number;
  /** Sales to the end of the checkpoint week, on plan. */
  readonly planned_sold_units: number;
  /** Point demand after the checkpoint, at regular price. */
  readonly planned_remaining_units: number;
  /**
   * Share of the demand after the checkpoint that meets stock, on plan: below 1 when stores run out
   * while others, or the DC, end with more than was lost.
   */
  readonly served_share: number;
  /** Units that end in the wrong place on plan while more than that is lost elsewhere: no cut sells them. */
  readonly misplaced_units: number;
  /** Demand after the checkpoint per scenario as a factor of what the season to date suggests; mean 1. */
  readonly remaining_factors: Float64Array;
  /** How much of a gap to plan persists after the checkpoint, 0–1.5: slope of log remaining on log to-date demand. */
  readonly persistence: number;
}

/** Reads the outlook from the weekly stock table and the scenario paths. */
export function checkpointOutlook(
  inputs: SeasonInputs,
  buyUnits: number,
  dcUnits: number,
  weekly: readonly WssiWeek[],
  checkpointWeek: number,
): CheckpointOutlook {
  const { demand, paths, policy, stock } = inputs;
  const before = windowTotals(paths, 0, checkpointWeek);
  const after = windowTotals(paths, checkpointWeek, paths.weeks);
  const persistence = persistenceOf(before, after);
  const meanBefore = mean(before);
  const factors = after.map((units, path) => {
    const pace = meanBefore > 0 && before[path]! > 0 ? before[path]! / meanBefore : 1;
    return units / Math.exp(persistence * Math.log(pace));
  });
  const level = mean(factors);
  const stranded =
    policy.skipped_reason === null ? 0 : dcUnits + stock.dc.on_hand + stock.dc.in_transit;
  const remaining = demand.season_units - sumTo(demand.weekly, checkpointWeek);
  const last = weekly.at(-1);
  const idle = last ? last.closing + last.in_transit + last.dc_closing - stranded : 0;
  const lost = weekly.slice(checkpointWeek).reduce((sum, row) => sum + row.lost_sales, 0);
  // Pooled stock would serve demand that no store with stock has; without a cut the outlook has to sell
  // exactly what the weekly stock table sells.
  const demandIsMisplaced = lost <= idle;
  return {
    checkpoint_week: checkpointWeek,
    bought_units: buyUnits + ownedUnits(stock),
    stranded_units: stranded,
    served_share: demandIsMisplaced && remaining > 0 ? (remaining - lost) / remaining : 1,
    misplaced_units: demandIsMisplaced ? 0 : idle,
    planned_sold_units: sumTo(
      weekly.map((row) => row.sales),
      checkpointWeek,
    ),
    planned_remaining_units: remaining,
    remaining_factors: factors.map((factor) => (level > 0 ? factor / level : 1)),
    persistence,
  };
}

function sumTo(values: readonly number[], end: number): number {
  let sum = 0;
  for (let i = 0; i < end; i++) sum += values[i]!;
  return sum;
}

/** Least-squares slope of log `after` on log `before`, cut to 0–1.5; 1 when there is nothing to learn from. */
function persistenceOf(before: Float64Array, after: Float64Array): number {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  for (let i = 0; i < before.length; i++) {
    if (!(before[i]! > 0 && after[i]! > 0)) continue;
    const x = Math.log(before[i]!);
    const y = Math.log(after[i]!);
    count += 1;
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumXY += x * y;
  }
  const spread = sumXX - (sumX * sumX) / Math.max(1, count);
  if (count < 10 || !(spread > 1e-9)) return 1;
  return Math.min(1.5, Math.max(0, (sumXY - (sumX * sumY) / count) / spread));
}
