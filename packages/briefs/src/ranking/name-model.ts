import {
  lengthSlot,
  mayNameGoods,
  type NameFeatureVisitor,
  type NameSetting,
  nameSlots,
  visitEnd,
  visitInside,
  visitStart,
} from './name-features.ts';
import weights from './name-weights.json' with { type: 'json' };

/** A run of nodes that may name the merchandise, both ends inclusive, and how likely, in score points. */
export interface ScoredName {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The longest name looked at, in nodes. */
export const MAX_NAME_NODES = 8;
/** Log-odds of a word below which no name holds it, whatever stands around. */
const HOPELESS = -5;
/** Score points of one unit of log-odds. */
export const namePointsOfLogOdds = weights.scale;

const slots: Readonly<Record<string, Readonly<Record<string, number>>>> = weights.slots;
const tables: readonly ReadonlyMap<string, number>[] = nameSlots.map(
  (slot) => new Map(Object.entries(slots[slot] ?? {})),
);

type Visit = (setting: NameSetting, at: number, visit: NameFeatureVisitor) => void;

function sum(visitAll: Visit, setting: NameSetting, at: number): number {
  let total = 0;
  visitAll(setting, at, (slot, value) => {
    total += tables[slot]?.get(value) ?? 0;
  });
  return total;
}

/**
 * Scores every run of nodes as the name of the merchandise. A score is the sum of what was learned of its start, its
 * words, its end and its length; 0 is the score of "nothing here names merchandise".
 */
export function scoreNames(setting: NameSetting): ScoredName[] {
  const { nodes } = setting.parsed;
  const inside = nodes.map((node, at) =>
    mayNameGoods(node) ? sum(visitInside, setting, at) : Number.NEGATIVE_INFINITY,
  );
  const may = inside.map((score) => score > HOPELESS * namePointsOfLogOdds);
  const end = nodes.map((_, at) => (may[at] ? sum(visitEnd, setting, at) : 0));
  const names: ScoredName[] = [];
  for (let from = 0; from < nodes.length; from++) {
    if (!may[from]) continue;
    let score = sum(visitStart, setting, from);
    for (let to = from; to < from + MAX_NAME_NODES && may[to]; to++) {
      score += inside[to] as number;
      const length = tables[lengthSlot]?.get(String(to - from + 1)) ?? 0;
      names.push({ from, to, score: score + (end[to] as number) + length });
    }
  }
  return names;
}
