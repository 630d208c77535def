import { seeded, shuffle } from './learn-classes.ts';

/** A text's features and which traits it has. */
export interface TraitExample {
  readonly features: readonly string[];
  readonly has: readonly boolean[];
}

const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 1e-4;
const LEAST_SEEN = 3;
const LEAST_ERROR = 1e-3;

/** Learns one logistic regression a trait, over the same features, by AdaGrad. */
export function learnTraits(
  examples: readonly TraitExample[],
  traits: number,
): Map<string, Float64Array> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<string, { weights: Float64Array; squares: Float64Array }>();
  for (const [feature, count] of counts)
    if (count >= LEAST_SEEN)
      rows.set(feature, { weights: new Float64Array(traits), squares: new Float64Array(traits) });
  const known = examples.map(({ features }) => features.flatMap((name) => rows.get(name) ?? []));
  const order = examples.map((_, index) => index);
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order)
      for (let trait = 0; trait < traits; trait++)
        step(known[index] ?? [], trait, examples[index]?.has[trait] === true);
  }
  return new Map([...rows].map(([feature, { weights }]) => [feature, weights]));
}

function step(
  rows: readonly { weights: Float64Array; squares: Float64Array }[],
  trait: number,
  has: boolean,
): void {
  let score = 0;
  for (const { weights } of rows) score += weights[trait] as number;
  const error = 1 / (1 + Math.exp(-score)) - (has ? 1 : 0);
  if (Math.abs(error) < LEAST_ERROR) return;
  for (const { weights, squares } of rows) {
    const slope = error + DECAY * (weights[trait] as number);
    squares[trait] = (squares[trait] as number) + slope * slope;
    weights[trait] =
      (weights[trait] as number) - (RATE * slope) / Math.sqrt((squares[trait] as number) + 1e-9);
  }
}
