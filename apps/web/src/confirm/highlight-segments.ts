import { type ParameterName, type ParameterReadings, parameterNames } from '@hemline/contracts';

/** A stretch of the brief, and the inputs that were read from it (none for the words between). */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly names: readonly ParameterName[];
  /** Those of them whose words end here: where their numbers stand. */
  readonly ending: readonly ParameterName[];
}

/** The inputs that have words in the brief, numbered from 1 in the order screens show them. */
export function evidenceNumbers(readings: ParameterReadings): ReadonlyMap<ParameterName, number> {
  const stated = parameterNames.filter((name) => readings[name].evidence);
  return new Map(stated.map((name, at) => [name, at + 1]));
}

/**
 * Cuts the brief at the borders of all evidence. Joined again, the segments are the brief;
 * overlapping evidence shares a segment. Offsets beyond the text are cut to it.
 */
export function highlightSegments(text: string, readings: ParameterReadings): Segment[] {
  const spans = parameterNames.flatMap((name) => {
    const evidence = readings[name].evidence;
    if (!evidence) return [];
    const start = Math.min(evidence.start, text.length);
    const end = Math.min(evidence.end, text.length);
    return end > start ? [{ name, start, end }] : [];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      names: over.map((span) => span.name),
      ending: over.filter((span) => span.end === end).map((span) => span.name),
    };
  });
}
