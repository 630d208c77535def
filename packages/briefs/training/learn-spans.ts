import { seeded, shuffle } from './learn-classes.ts';

/** A text to learn names from: features of each node as a start, inside and end, and where the name stands. */
export interface SpanExample {
  readonly starts: readonly (readonly string[] | null)[];
  readonly insides: readonly (readonly string[] | null)[];
  readonly ends: readonly (readonly string[] | null)[];
  /** Empty where the text names nothing. */
  readonly right: readonly { readonly from: number; readonly to: number }[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly isRight: boolean;
  score: number;
}

const EPOCHS = 8;
const RATE = 0.15;
const DECAY = 1e-4;
const LEAST_SEEN = 3;
/** Smaller errors teach nothing worth the time. */
const LEAST_ERROR = 1e-4;

/** Slot of a name's length in nodes. */
const lengthFeature = (length: number): string => `length\t${length}`;

/** Learns a softmax over all spans of a text and "none of them", whose scores add up over a span's nodes. */
export function learnSpans(examples: readonly SpanExample[], longest: number): Map<string, number> {
  const weights = startingWeights(examples, longest);
  const squares = new Map<string, number>();
  const order = examples.map((_, index) => index);
  const random = seeded(7);
  const correct = (feature: string, error: number) => {
    const weight = weights.get(feature);
    if (weight === undefined || Math.abs(error) < LEAST_ERROR) return;
    const slope = error + DECAY * weight;
    const square = (squares.get(feature) ?? 0) + slope * slope;
    squares.set(feature, square);
    weights.set(feature, weight - (RATE * slope) / (Math.sqrt(square) + 1e-6));
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as SpanExample;
      for (const [feature, error] of errorsOf(example, spansOf(example, weights, longest)))
        correct(feature, error);
    }
  }
  return weights;
}

function startingWeights(examples: readonly SpanExample[], longest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { starts, insides, ends } of examples)
    for (const features of [...starts, ...insides, ...ends])
      for (const feature of features ?? []) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= LEAST_SEEN) weights.set(feature, 0);
  for (let length = 1; length <= longest; length++) weights.set(lengthFeature(length), 0);
  return weights;
}

function spansOf(example: SpanExample, weights: Map<string, number>, longest: number): Span[] {
  const sum = (features: readonly string[] | null | undefined) => {
    let total = 0;
    for (const feature of features ?? []) total += weights.get(feature) ?? 0;
    return total;
  };
  const insides = example.insides.map(sum);
  const ends = example.ends.map(sum);
  const spans: Span[] = [{ from: -1, to: -1, isRight: example.right.length === 0, score: 0 }];
  for (let from = 0; from < insides.length; from++) {
    let score = example.starts[from] ? sum(example.starts[from]) : 0;
    for (let to = from; to < from + longest && example.starts[to]; to++) {
      score += insides[to] as number;
      const isRight = example.right.some((span) => span.from === from && span.to === to);
      const ofLength = weights.get(lengthFeature(to - from + 1)) ?? 0;
      spans.push({ from, to, isRight, score: score + (ends[to] as number) + ofLength });
    }
  }
  return spans;
}

/** How far each feature's share is from where the right spans want it. */
function errorsOf(example: SpanExample, spans: readonly Span[]): Map<string, number> {
  const most = Math.max(...spans.map(({ score }) => score));
  const weight = spans.map(({ score }) => Math.exp(score - most));
  const total = weight.reduce((sum, each) => sum + each, 0);
  const right = weight.reduce((sum, each, index) => sum + (spans[index]?.isRight ? each : 0), 0);
  const errors = new Map<string, number>();
  if (right === 0) return errors;
  const size = example.starts.length;
  const [atStart, inside, atEnd] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ];
  const add = (row: Float64Array, at: number, error: number) => {
    row[at] = (row[at] as number) + error;
  };
  spans.forEach(({ from, to, isRight }, index) => {
    const share = weight[index] as number;
    const error = share / total - (isRight ? share / right : 0);
    if (from < 0 || Math.abs(error) < LEAST_ERROR) return;
    add(atStart, from, error);
    add(atEnd, to, error);
    for (let at = from; at <= to; at++) add(inside, at, error);
    const length = lengthFeature(to - from + 1);
    errors.set(length, (errors.get(length) ?? 0) + error);
  });
  const spread = (row: Float64Array, features: SpanExample['starts']) =>
    row.forEach((error, at) => {
      if (error !== 0)
        for (const feature of features[at] ?? [])
          errors.set(feature, (errors.get(feature) ?? 0) + error);
    });
  spread(atStart, example.starts);
  spread(inside, example.insides);
  spread(atEnd, example.ends);
  return errors;
}
