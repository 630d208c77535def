import { fitGrowth } from '../pooled-growth/fit-growth.ts';
import { growthFeatures } from '../pooled-growth/growth-features.ts';
import { viewModel } from './view-model.ts';

/** Last year's weeks, grown by a factor that one robust regression over the whole panel predicts. */
export const pooledGrowthModel = viewModel(
  'pooled-growth',
  'Pooled ("global") regression as in Montero-Manso & Hyndman (2021), least absolute deviations by reweighting (Schlossmacher 1973), ridge to a prior.',
  (view) => {
    const features = growthFeatures(view);
    const coefficients = fitGrowth(view, features);
    return (cell, steps) => features.forecast(cell, steps, coefficients);
  },
);
