import type { Feature } from './standardise.ts';

/** Words for a numeric attribute below and above the chain's mean. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  weekly_sales: ['low-volume', 'high-volume'],
  store_size_sqft: ['small', 'large'],
  median_income: ['lower-income', 'higher-income'],
};

/** A mean this many standard deviations from the chain's mean sets a cluster apart. */
const NOTABLE = 0.4;

/**
 * Names clusters by what sets each apart: its features farthest from the chain's mean, the strongest
 * first, at most two, a third only to tell two clusters of the same name apart.
 * `centres` are standardised means in the order of `features`.
 */
export function nameClusters(
  features: readonly Feature[],
  centres: readonly ArrayLike<number>[],
): string[] {
  const described = centres.map((centre) => traits(features, centre));
  const nameOf = (words: readonly string[], most: number) =>
    words.length === 0 ? 'typical stores' : `${words.slice(0, most).join(', ')} stores`;
  const short = described.map((words) => nameOf(words, 2));
  const names = short.map((name, i) =>
    short.indexOf(name) === short.lastIndexOf(name) ? name : nameOf(described[i]!, 3),
  );
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${before + 1})`;
  });
}

/** Notable traits in words, strongest first; one per attribute. */
function traits(features: readonly Feature[], centre: ArrayLike<number>): string[] {
  const seen = new Set<string>();
  return features
    .map((feature, f) => ({ feature, z: centre[f]! }))
    .filter(({ feature, z }) => (feature.level === null ? Math.abs(z) : z) >= NOTABLE)
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .filter(({ feature }) => !seen.has(feature.attribute) && seen.add(feature.attribute))
    .map(({ feature, z }) =>
      feature.level === null ? WORDS[feature.attribute]![z > 0 ? 1 : 0] : feature.level,
    );
}
