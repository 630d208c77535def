import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import {
  mayNameGoods,
  type NameFeatureVisitor,
  type NameSetting,
  nameSlots,
  visitEnd,
  visitInside,
  visitStart,
} from '../src/ranking/name-features.ts';
import { MAX_NAME_NODES } from '../src/ranking/name-model.ts';
import { labelledName } from './labelled-names.ts';
import { learnSpans, type SpanExample } from './learn-spans.ts';
import { writeWeights } from './write-weights.ts';

type Visit = (setting: NameSetting, at: number, visit: NameFeatureVisitor) => void;

/** Learns what names merchandise and writes the weights; says what it learned from. */
export function trainNames(briefs: readonly LabelledBrief[], out: URL): string {
  const examples = briefs.flatMap((brief): SpanExample[] => {
    const labelled = labelledName(brief);
    if (!labelled) return [];
    const { setting, spans } = labelled;
    return [
      {
        starts: featuresOf(visitStart, setting),
        insides: featuresOf(visitInside, setting),
        ends: featuresOf(visitEnd, setting),
        right: spans,
      },
    ];
  });
  const weights = learnSpans(examples, MAX_NAME_NODES);
  const rows = writeWeights(
    out,
    new Map([...weights].map(([feature, weight]) => [feature, [weight]])),
  );
  return `names: ${examples.length} texts of ${briefs.length}, ${rows} features`;
}

function featuresOf(visitAll: Visit, setting: NameSetting): (readonly string[] | null)[] {
  return setting.parsed.nodes.map((node, at) => {
    if (!mayNameGoods(node)) return null;
    const features: string[] = [];
    visitAll(setting, at, (slot, value) => features.push(`${nameSlots[slot]}\t${value}`));
    return features;
  });
}
