import { theta } from './theta.ts';
import { viewModel } from './view-model.ts';

/** No season at all: the theta method on sales without their promotions, over the own history only. */
export const smoothedLevelModel = viewModel(
  'smoothed-level',
  'Theta (Assimakopoulos & Nikolopoulos 2000) on driver-free sales.',
  (view) => (cell, steps) => {
    const { start } = view.grid.cells[cell]!;
    return theta(view.units[cell]!.slice(Math.max(start, view.origin - 104), view.origin), steps);
  },
);
