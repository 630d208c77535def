import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import {
  type NamePart,
  nameEnd,
  nameInside,
  nameStart,
  visitNameFeatures,
} from '../src/ranking/names/name-parts.ts';
import { type NameSetting, positionsOf } from '../src/ranking/names/name-position.ts';
import { nameSlots } from '../src/ranking/names/name-slots.ts';
import { MAX_NAME_NODES } from '../src/ranking/names/name-tables.ts';
import { labelledName } from './labelled-names.ts';
import { learnSpans, type SpanExample } from './learn-spans.ts';
import { writeWeights } from './write-weights.ts';

/** Learns what names merchandise and writes the weights; says what it learned from. */
export function trainNames(briefs: readonly LabelledBrief[], out: URL): string {
  const examples = briefs.flatMap((brief): SpanExample[] => {
    const labelled = labelledName(brief);
    if (!labelled) return [];
    const { setting, spans } = labelled;
    return [
      {
        starts: featuresOf(nameStart, setting),
        insides: featuresOf(nameInside, setting),
        ends: featuresOf(nameEnd, setting),
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

function featuresOf(part: NamePart, setting: NameSetting): (readonly string[] | null)[] {
  return positionsOf(setting).map((position, at) => {
    if (position === null) return null;
    const features: string[] = [];
    visitNameFeatures(setting, part, position, at, (slot, value) => {
      features.push(`${nameSlots[slot]}\t${value}`);
    });
    return features;
  });
}
