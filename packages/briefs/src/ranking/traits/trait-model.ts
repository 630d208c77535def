import type { ClaimedBrief } from '../../fields/candidate.ts';
import type { ParsedBrief } from '../../text/parse-brief.ts';
import { sightOf, wordCount, wordNumbered } from '../learned/learned-words.ts';
import { keyNumbered, MOST_KEYS } from '../learned/node-words.ts';
import { PairTable, ScoreTable } from '../learned/sum-table.ts';
import { WeightTable } from '../learned/weight-table.ts';
import { glanceAtText, traitSlots } from './trait-features.ts';
import weights from './trait-weights.json' with { type: 'json' };

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
const rowsOfWords = traitSlots.map(
  (_, slot) => new ScoreTable(wordCount, (word) => rowOf(slot, wordNumbered(word))),
);
const rowsOfKeys = traitSlots.map(
  (_, slot) => new ScoreTable(MOST_KEYS, (key) => rowOf(slot, keyNumbered(key).name)),
);
const rowsOfPairs = traitSlots.map(
  (_, slot) =>
    new PairTable(MOST_KEYS, (left, right) =>
      rowOf(slot, `${keyNumbered(left).name} ${keyNumbered(right).name}`),
    ),
);

/** In which pass each row was last added: a text has a feature or has not, however often. */
const addedIn = new Int32Array(table.size);
let pass = 0;

/** Log-odds of every trait of a text. */
export type TraitScores = Readonly<Record<Trait, number>>;

/** Scores a text by what was learned; without anything learned, every trait has 0. */
export function scoreTraits(parsed: ParsedBrief, brief: ClaimedBrief): TraitScores {
  const totals = traits.map(() => 0);
  const { words } = sightOf(parsed.nodes);
  pass += 1;
  const add = (row: number | undefined) => {
    if (row === undefined || row === NO_ROW || addedIn[row] === pass) return;
    addedIn[row] = pass;
    table.addRow(row, totals);
  };
  glanceAtText(parsed, brief, {
    word: (slot, at) => {
      const word = words[at] as number;
      if (word !== 0) add(rowsOfWords[slot]?.of(word));
    },
    key: (slot, key) => add(rowsOfKeys[slot]?.of(key.number)),
    pair: (slot, left, right) => add(rowsOfPairs[slot]?.of(left.number, right.number)),
    value: (slot, value) => add(rowOf(slot, value)),
  });
  const scores = traits.map((trait, index) => [trait, (totals[index] as number) / weights.scale]);
  return Object.fromEntries(scores) as TraitScores;
}
