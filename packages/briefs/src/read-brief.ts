import type { Reading } from '@hemline/contracts';
import { claimsByRules, claimsOfBrief } from './claims-of-brief.ts';
import { dayOfIso } from './dates/calendar.ts';
import { doubtsOf } from './doubts.ts';
import type { ClaimedBrief } from './fields/candidate.ts';
import { type CategoryCandidate, findCategory } from './fields/category/category.ts';
import { isNotABrief } from './fields/not-a-brief.ts';
import { houseDefaults } from './house-defaults.ts';
import * as messages from './issue-messages.ts';
import { MAX_BRIEF_CHARACTERS } from './limits.ts';
import { otherLines } from './ownership/other-lines.ts';
import { learned, type Ranking, rulesAlone } from './ranking/ranking.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { type ParsedBrief, parseBrief } from './text/parse-brief.ts';

/**
 * Reads a season brief offline: every field is stated with the words it came from, defaulted, or
 * raised as an issue. Never throws on any text; throws when `today` is no `YYYY-MM-DD` date.
 */
export function readBrief(text: string, today: string): Reading {
  return read(text, today, learned);
}

/** Reads a brief by rules alone, without what was learned from labelled briefs. */
export function readByRules(text: string, today: string): Reading {
  return read(text, today, rulesAlone);
}

function read(text: string, today: string, ranking: Ranking): Reading {
  const day = dayOfIso(today);
  if (text.length > MAX_BRIEF_CHARACTERS) return notABrief(day, messages.tooLong(text.length));
  const parsed = parseBrief(text, day);
  const ruled = claimsByRules(parsed);
  const brief = claimsOfBrief(parsed, ruled, ranking);
  const category = findCategory(parsed, brief, ranking);
  const traits = ranking.traits(parsed, ruled);
  if (isNotABrief(plannersText(parsed), brief, category.name, traits.not_a_brief))
    return notABrief(day, messages.notABrief());
  const ofOwnLine = ofLine(parsed, brief, category.name);
  const reading = new ReadingBuilder(parsed, ofOwnLine, day).build(category);
  return { ...reading, issues: [...reading.issues, ...doubtsOf(reading, traits)] };
}

/** The brief with its own product line known, so that values of another can give way. */
function ofLine(
  parsed: ParsedBrief,
  brief: ClaimedBrief,
  category: CategoryCandidate | null,
): ClaimedBrief {
  const first = parsed.nodes[category?.from ?? -1];
  const last = parsed.nodes[category?.to ?? -1];
  if (!first || !last) return brief;
  const isOtherLine = otherLines(brief.nodes, { start: first.start, end: last.end });
  return isOtherLine ? { ...brief, isOtherLine } : brief;
}

/** The folded text without what is muted. */
function plannersText(parsed: ParsedBrief): string {
  let text = parsed.folded.text;
  for (const { start, end } of parsed.zones)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}

function notABrief(today: number, message: string): Reading {
  return {
    parameters: houseDefaults(today),
    issues: [{ field: null, code: 'not_a_brief', message }],
    reader: 'offline',
  };
}
