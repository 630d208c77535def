import type { PointModel } from '../model.ts';

/**
 * A model that looks at one series at a time. `forecast` gets the history from the first week with a row
 * (never empty, no NaN) and answers one value a step.
 */
export function perSeriesModel(
  name: string,
  source: string,
  forecast: (history: Float64Array, steps: number) => Float64Array,
): PointModel {
  return {
    name,
    mock: false,
    source,
    unavailable: () => null,
    fitAt: (grid, origin) => ({
      forecast: (cell, steps) => {
        const { units, start, nonNegative } = grid.cells[cell]!;
        if (start >= origin) return new Float64Array(steps);
        const point = forecast(units.subarray(start, origin), steps);
        if (nonNegative)
          for (let step = 0; step < steps; step++) point[step] = Math.max(0, point[step]!);
        return point;
      },
    }),
  };
}
