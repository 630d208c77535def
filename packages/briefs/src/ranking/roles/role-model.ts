import type { Node } from '../../text/nodes.ts';
import { beyond, type Sight, sightOf, wordCount, wordNumbered } from '../learned/learned-words.ts';
import { keyNumbered, MOST_KEYS } from '../learned/node-words.ts';
import { PairTable, SumTable } from '../learned/sum-table.ts';
import { WeightTable } from '../learned/weight-table.ts';
import { type AmountRole, amountRoles } from './amount-roles.ts';
import {
  type AmountSetting,
  amountSettingOf,
  type FeatureVisitor,
  glanceAround,
  kindOf,
  pairSlots,
  roleSlots,
  type View,
  views,
} from './role-features.ts';
import weights from './role-weights.json' with { type: 'json' };

/** Slots told apart by kind of amount carry the kind in front of their name. */
export const slotOfKind = (kind: string, slot: string): string => `${kind}: ${slot}`;

const table = new WeightTable(weights.slots, amountRoles.length);
type Rows = ReadonlyMap<string, number>;
const plain: readonly Rows[] = roleSlots.map((slot) => table.rowsOf(slot));

/** A kind of amount with what was learned of amounts of it alone. */
interface Kind {
  readonly number: number;
  readonly slots: readonly Rows[];
}
/** There are fewer kinds of amount. */
const MOST_KINDS = 16;
const kinds = new Map<string, Kind>();
const kindsByNumber: Kind[] = [];

function kindNamed(name: string): Kind {
  const known = kinds.get(name);
  if (known) return known;
  if (kindsByNumber.length >= MOST_KINDS) throw new Error(`more than ${MOST_KINDS} kinds`);
  const slots = roleSlots.map((slot) => table.rowsOf(slotOfKind(name, slot)));
  const kind = { number: kindsByNumber.length, slots };
  kinds.set(name, kind);
  kindsByNumber.push(kind);
  return kind;
}

const adderOf =
  (kind: Kind, totals: number[]): FeatureVisitor =>
  (slot, value, ofKind) => {
    const row = (ofKind ? kind.slots : plain)[slot]?.get(value);
    if (row !== undefined) table.addRow(row, totals);
  };

/** Numbers what is seen, the kind of amount beside it and the view as one; all that is seen of a node lies together. */
const numberOfSight = (seen: number, kind: number, view: number): number =>
  (seen * MOST_KINDS + kind) * views.length + view;
function sightNumbered(number: number): { seen: number; kind: Kind; view: View } {
  const place = Math.floor(number / views.length);
  return {
    seen: Math.floor(place / MOST_KINDS),
    kind: kindsByNumber[place % MOST_KINDS] as Kind,
    view: views[number % views.length] as View,
  };
}
const sights = MOST_KINDS * views.length;
const ofKeys = new SumTable(MOST_KEYS * sights, amountRoles.length, (number, totals) => {
  const { seen, kind, view } = sightNumbered(number);
  view.ofKey(keyNumbered(seen), adderOf(kind, totals));
});
const ofWords = new SumTable(wordCount * sights, amountRoles.length, (number, totals) => {
  const { seen, kind, view } = sightNumbered(number);
  view.ofWord(wordNumbered(seen), adderOf(kind, totals));
});
const NO_ROW = -1;
const rowsOfPairs = new Map(
  pairSlots.map((slot) => [
    slot,
    new PairTable(
      MOST_KEYS,
      (left, right) =>
        plain[slot]?.get(`${keyNumbered(left).name} ${keyNumbered(right).name}`) ?? NO_ROW,
    ),
  ]),
);

/** A brief's amounts in their setting, with its nodes as numbers. */
export type SeenSetting = AmountSetting & Sight;

/** Looks at a brief once for all its amounts. */
export const seenSettingOf = (nodes: readonly Node[]): SeenSetting => ({
  ...amountSettingOf(nodes),
  ...sightOf(nodes),
});

/**
 * Sums the learned weights of the amount at `at`, in the order of `amountRoles`. Scores are whole numbers, so every
 * machine gets the same; `scorePointsOfLogOdds` of them are one unit of log-odds.
 */
export function scoreRoles(setting: SeenSetting, at: number): readonly number[] {
  const totals = amountRoles.map(() => 0);
  const kind = kindNamed(kindOf(setting.nodes[at]));
  const { keys, words } = setting;
  glanceAround(setting, at, {
    node: (view, other) => {
      const inside = other >= 0 && other < keys.length;
      const key = inside ? (keys[other] as number) : beyond.key;
      ofKeys.addTo(totals, numberOfSight(key, kind.number, view.number));
      const word = inside ? (words[other] as number) : beyond.word;
      if (word !== 0) ofWords.addTo(totals, numberOfSight(word, kind.number, view.number));
    },
    pair: (slot, left, right) => {
      const rows = rowsOfPairs.get(slot);
      const row = rows?.of(keys[left] ?? beyond.key, keys[right] ?? beyond.key) ?? NO_ROW;
      if (row !== NO_ROW) table.addRow(row, totals);
    },
    value: adderOf(kind, totals),
  });
  return totals;
}

const columns = Object.fromEntries(amountRoles.map((role, column) => [role, column])) as Readonly<
  Record<AmountRole, number>
>;

/** The score of one role. */
export const scoreOf = (scores: readonly number[], role: AmountRole): number =>
  scores[columns[role]] as number;

/** Score points of one unit of log-odds. */
export const scorePointsOfLogOdds = weights.scale;
