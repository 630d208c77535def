import { type OriginView, viewAt } from '../engine/origin-view.ts';
import type { PointModel } from '../model.ts';

/**
 * A model that learns from the whole panel as of an origin, drivers taken out; the drivers known for the weeks
 * ahead are put back here, and cells without any history and closed ones get zeros.
 */
export function viewModel(
  name: string,
  source: string,
  learn: (view: OriginView) => (cell: number, steps: number) => Float64Array,
): PointModel {
  return {
    name,
    mock: false,
    source,
    unavailable: () => null,
    fitAt: (grid, origin) => {
      const view = viewAt(grid, origin);
      const forecast = learn(view);
      return {
        forecast: (cell, steps) => {
          if (grid.cells[cell]!.start >= origin || view.closed[cell]! > 0)
            return new Float64Array(steps);
          const point = forecast(cell, steps);
          const { nonNegative } = grid.cells[cell]!;
          for (let step = 0; step < steps; step++) {
            if (view.effects.any) point[step]! *= view.effects.ahead(cell, origin + step);
            if (nonNegative && !(point[step]! > 0)) point[step] = 0;
          }
          return point;
        },
      };
    },
  };
}
