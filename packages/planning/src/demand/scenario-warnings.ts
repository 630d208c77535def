import type { PlanWarning } from '@hemline/contracts';
import { mean } from '../arithmetic/quantile.ts';
import { type ScenarioPaths, seasonTotals } from './scenario-paths.ts';

/** Scenarios whose mean lies further from the forecast than this share of it are not to be trusted. */
const TOLERATED = 0.2;
/** Below this many units a season, rounding alone moves the mean that far. */
const LEAST_UNITS = 20;

/**
 * Says so when the scenarios do not agree with the forecast they are meant to spread around: then chances
 * of a stock-out, expected lost sales, leftover and margins rest on another level of demand than the plan.
 */
export function scenarioWarnings(paths: ScenarioPaths, seasonUnits: number): PlanWarning[] {
  const average = mean(seasonTotals(paths));
  const largest = Math.max(average, seasonUnits);
  if (largest < LEAST_UNITS || Math.abs(average - seasonUnits) <= TOLERATED * seasonUnits)
    return [];
  return [
    {
      code: 'scenarios_off_forecast',
      message: `Past errors are so large that the scenarios average ${Math.round(average)} units while the forecast says ${seasonUnits}: take chances, expected lost sales, leftover and margins of this plan with care.`,
      pointer: '/buy/alternatives',
    },
  ];
}
