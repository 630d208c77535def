import type { ClaimedBrief } from '../fields/candidate.ts';
import type { ParsedBrief } from '../text/parse-brief.ts';
import { keyNumbered, MOST_KEYS } from './node-words.ts';
import { PairTable, ScoreTable } from './sum-table.ts';
import { glanceAtText, traitSlots } from './trait-features.ts';
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
const NO_ROW = -1;
const rowOf = (slot: number, value: string): number => rowsOfSlot[slot]?.get(value) ?? NO_ROW;
const rowsOfKeys = traitSlots.map(
  (_, slot) => new ScoreTable(MOST_KEYS, (key) => rowOf(slot, keyNumbered(key).name)),
);
const rowsOfPairs = traitSlots.map(
  (_, slot) =>
    new PairTable(MOST_KEYS, (left, right) =>
      rowOf(slot, `${keyNumbered(left).name} ${keyNumbered(right).name}`),
    ),
);

/** Log-odds of every trait of a text. */
export type TraitScores = Readonly<Record<Trait, number>>;

/** Scores a text by what was learned; without anything learned, every trait has 0. */
export function scoreTraits(parsed: ParsedBrief, brief: ClaimedBrief): TraitScores {
  const totals = traits.map(() => 0);
  const added = new Set<number>();
  const add = (row: number | undefined) => {
    if (row === undefined || row === NO_ROW || added.has(row)) return;
    added.add(row);
    table.addRow(row, totals);
  };
  glanceAtText(parsed, brief, {
    word: (slot, word) => add(rowOf(slot, word)),
    key: (slot, key) => add(rowsOfKeys[slot]?.of(key.number)),
    pair: (slot, left, right) => add(rowsOfPairs[slot]?.of(left.number, right.number)),
    value: (slot, value) => add(rowOf(slot, value)),
  });
  const scores = traits.map((trait, index) => [trait, (totals[index] as number) / weights.scale]);
  return Object.fromEntries(scores) as TraitScores;
}
