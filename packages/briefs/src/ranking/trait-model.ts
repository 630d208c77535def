import type { ClaimedBrief } from '../fields/candidate.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';
import { traitSlots, visitTraitFeatures } from './trait-features.ts';
import weights from './trait-weights.json' with { type: 'json' };
import { WeightTable } from './weight-table.ts';

/** What is learned of a text as a whole: that it is no season brief, or that it says something of a field. */
export const traits = [
  'not_a_brief',
  'forecast_horizon_weeks',
  'season_start_date',
  'replenishment_strategy',
  'dc_holdback_percentage',
  'markdown_checkpoint_week',
  'markdown_threshold',
] as const;

export type Trait = (typeof traits)[number];

const table = new WeightTable(weights.slots, traits.length);
const rowsOfSlot = traitSlots.map((slot) => table.rowsOf(slot));

/** Log-odds of every trait of a text. */
export type TraitScores = Readonly<Record<Trait, number>>;

/** Scores a text by what was learned; without anything learned, every trait has 0. */
export function scoreTraits(parsed: ParsedBrief, brief: ClaimedBrief): TraitScores {
  const totals = traits.map(() => 0);
  const rows = new Set<number>();
  visitTraitFeatures(parsed, brief, (slot, value) => {
    const row = rowsOfSlot[slot]?.get(value);
    if (row !== undefined) rows.add(row);
  });
  for (const row of rows) table.addRow(row, totals);
  const scores = traits.map((trait, index) => [trait, (totals[index] as number) / weights.scale]);
  return Object.fromEntries(scores) as TraitScores;
}
