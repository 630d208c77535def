import { claimsByRules } from '../src/claims-of-brief.ts';
import type { LabelledBrief } from '../src/compare/labelled-brief.ts';
import { sameValue } from '../src/compare/same-value.ts';
import { dayOfIso } from '../src/dates/calendar.ts';
import { sentencesWithClaims } from '../src/fields/category/category.ts';
import { mayNameGoods, type NameSetting } from '../src/ranking/names/name-position.ts';
import { MAX_NAME_NODES } from '../src/ranking/names/name-tables.ts';
import type { NameSpan } from '../src/ranking/names/rank-names.ts';
import { type ParsedBrief, parseBrief } from '../src/text/parse-brief.ts';

/** A labelled brief and the places where its category is named; none where the label names no category. */
export interface LabelledName {
  readonly setting: NameSetting;
  readonly spans: readonly NameSpan[];
}

/**
 * Finds a brief's labelled category in its text; null when the label stands there in no form that is accepted, or the text
 * is no brief, whose goods are real names of goods that nobody plans.
 */
export function labelledName(brief: LabelledBrief): LabelledName | null {
  if (brief.issues.some(({ code }) => code === 'not_a_brief')) return null;
  const parsed = parseBrief(brief.text, dayOfIso(brief.today));
  const setting = { parsed, claimed: sentencesWithClaims(parsed, claimsByRules(parsed)) };
  const { value } = brief.expected.category;
  if (value === null) return { setting, spans: [] };
  for (const name of [value, ...(brief.accept?.category ?? [])]) {
    const spans = placesOf(parsed, String(name));
    if (spans.length > 0) return { setting, spans };
  }
  return null;
}

/** The shortest runs of nodes that read as the name. */
function placesOf(parsed: ParsedBrief, name: string): NameSpan[] {
  const { nodes, original, folded } = parsed;
  const found: NameSpan[] = [];
  for (let from = 0; from < nodes.length; from++) {
    const start = folded.starts[nodes[from]?.start ?? 0] ?? 0;
    for (let to = from; to < from + MAX_NAME_NODES; to++) {
      const node = nodes[to];
      if (!node || !mayNameGoods(node)) break;
      const text = original.slice(start, folded.ends[node.end - 1] ?? start);
      if (!sameValue('category', text, name)) continue;
      found.push({ from, to });
      break;
    }
  }
  return found.filter(
    ({ from, to }) => !found.some((other) => other.from > from && other.from <= to),
  );
}
