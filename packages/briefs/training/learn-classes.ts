/** One thing to learn from: its features, the classes it can have, and those that are right. */
export interface Example {
  readonly features: readonly string[];
  readonly possible: readonly number[];
  /** Where several fit, the likeliest of them by what is known so far is taken. */
  readonly right: readonly number[];
}

export interface Training {
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly leastSeen: number;
}

/** Weights of each feature, one a class. */
export type Weights = ReadonlyMap<string, Float64Array>;

/** Learns a linear softmax by AdaGrad (Duchi, Hazan and Singer 2011), in an order fixed by a seed. */
export function learn(examples: readonly Example[], training: Training): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  for (const [feature, count] of counts) {
    if (count < training.leastSeen) continue;
    weights.set(feature, new Float64Array(training.classes));
    squares.set(feature, new Float64Array(training.classes));
  }
  const order = examples.map((_, index) => index);
  const random = seeded(7);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as Example;
      const share = probabilities(example, weights, training.classes);
      const right = likeliest(example.right, share);
      share[right] = (share[right] as number) - 1;
      for (const feature of example.features) {
        const row = weights.get(feature);
        const square = squares.get(feature);
        if (row && square) step(row, square, share, example.possible, training);
      }
    }
  }
  return weights;
}

function step(
  row: Float64Array,
  square: Float64Array,
  error: Float64Array,
  possible: readonly number[],
  { rate, decay }: Training,
): void {
  for (const index of possible) {
    const slope = (error[index] as number) + decay * (row[index] as number);
    square[index] = (square[index] as number) + slope * slope;
    row[index] =
      (row[index] as number) - (rate * slope) / (Math.sqrt(square[index] as number) + 1e-6);
  }
}

function probabilities(example: Example, weights: Weights, classes: number): Float64Array {
  const share = new Float64Array(classes);
  for (const feature of example.features) {
    const row = weights.get(feature);
    if (row)
      for (const index of example.possible)
        share[index] = (share[index] as number) + (row[index] as number);
  }
  const most = Math.max(...example.possible.map((index) => share[index] as number));
  let total = 0;
  for (const index of example.possible) {
    share[index] = Math.exp((share[index] as number) - most);
    total += share[index] as number;
  }
  for (const index of example.possible) share[index] = (share[index] as number) / total;
  return share;
}

const likeliest = (candidates: readonly number[], share: Float64Array): number =>
  candidates.reduce((best, index) =>
    (share[index] as number) > (share[best] as number) ? index : best,
  );

/** As many states as 32 bits have. */
const ALL_STATES = 0x1_0000_0000;

/** Numerical Recipes' linear congruential generator, as numbers from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / ALL_STATES;
  };
}

export function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
