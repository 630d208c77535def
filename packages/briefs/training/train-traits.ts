import { claimsByRules } from '../src/claims-of-brief.ts';
import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import { dayOfIso } from '../src/dates/calendar.ts';
import { traitSlots, visitTraitFeatures } from '../src/ranking/traits/trait-features.ts';
import { traits } from '../src/ranking/traits/trait-model.ts';
import { parseBrief } from '../src/text/parse-brief.ts';
import { learnTraits, type TraitExample } from './learn-traits.ts';
import { writeWeights } from './write-weights.ts';

/** Learns which texts are no brief and which fields a text speaks of, and writes the weights. */
export function trainTraits(briefs: readonly LabelledBrief[], out: URL): string {
  const examples = briefs.map((brief): TraitExample => {
    const parsed = parseBrief(brief.text, dayOfIso(brief.today));
    const features = new Set<string>();
    visitTraitFeatures(parsed, claimsByRules(parsed), (slot, value) => {
      features.add(`${traitSlots[slot]}\t${value}`);
    });
    const isNone = brief.issues.some(({ code }) => code === 'not_a_brief');
    const has = traits.map((trait) =>
      trait === 'not_a_brief' ? isNone : brief.expected[trait].source === 'stated',
    );
    return { features: [...features], has };
  });
  const rows = writeWeights(out, learnTraits(examples, traits.length));
  return `traits: ${examples.length} texts, ${rows} features`;
}
