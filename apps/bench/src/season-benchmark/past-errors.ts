import type { ScenarioPaths } from '@hemline/planning';
import { type DrawnSeason, HORIZON_WEEKS, soldUnits, YEAR_WEEKS } from './draw-seasons.ts';

/** A store week can be this many times its forecast at most; guards against forecasts near 0. */
const LARGEST_RATIO = 5;

/**
 * Scenario paths from the errors seasonal naive made on the same category before the season began:
 * one path for each earlier start week, its store weeks scaled by actual ÷ forecast of that time. Ratios
 * are centred so that the mean over the paths of each store week is its forecast: the paths add what is
 * known about the error's size and shape, not another forecast.
 */
export function pathsFromPastErrors(season: DrawnSeason): ScenarioPaths {
  const { category, origin, rows, forecast } = season;
  const earliest = origin - YEAR_WEEKS;
  const latest = origin - HORIZON_WEEKS;
  const count = latest - earliest + 1;
  const size = rows.length * HORIZON_WEEKS;
  const ratios = new Float64Array(count * size);
  for (let path = 0; path < count; path++) {
    for (let s = 0; s < rows.length; s++) {
      const units = category.units[rows[s]!]!;
      for (let week = 0; week < HORIZON_WEEKS; week++) {
        const at = earliest + path + week;
        const before = soldUnits(units[at - YEAR_WEEKS]!);
        const ratio = before > 0 ? Math.min(LARGEST_RATIO, soldUnits(units[at]!) / before) : 1;
        ratios[path * size + s * HORIZON_WEEKS + week] = ratio;
      }
    }
  }
  const units = new Float32Array(count * size);
  for (let cell = 0; cell < size; cell++) {
    let sum = 0;
    for (let path = 0; path < count; path++) sum += ratios[path * size + cell]!;
    const scale = sum > 0 ? (forecast[cell]! * count) / sum : 0;
    for (let path = 0; path < count; path++) {
      units[path * size + cell] = ratios[path * size + cell]! * scale;
    }
  }
  return { count, store_ids: season.store_ids, weeks: HORIZON_WEEKS, units };
}
