import { demandLift, MARKDOWN_DEPTHS } from '@hemline/planning';
import { type DrawnSeason, HORIZON_WEEKS } from './draw-seasons.ts';
import { ECONOMICS, ELASTICITY, PARAMETERS } from './season-terms.ts';

/**
 * Margin (cents) with perfect foresight: every unit that will be asked for is bought and stands in the
 * right store, none is left, and the markdown depth is the best of the candidates.
 */
export function foresightMargin(season: DrawnSeason): number {
  let before = 0;
  let after = 0;
  season.actual.forEach((units, cell) => {
    if (cell % HORIZON_WEEKS < PARAMETERS.markdown_checkpoint_week) before += units;
    else after += units;
  });
  const price = ECONOMICS.price_cents!;
  const cost = ECONOMICS.cost_cents!;
  return Math.max(
    ...MARKDOWN_DEPTHS.map((depth) => {
      const sold = after * demandLift(depth, ELASTICITY);
      return Math.round(before * (price - cost) + sold * (price * (1 - depth) - cost));
    }),
  );
}
