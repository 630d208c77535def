import { wordList } from '../lexicon/word-list.ts';
import type { Amount, LengthUnit } from './amount.ts';
import { means, type Roles } from './rewrite.ts';

/** The unit of time a node names, or null. */
export function unitOf(node: Roles[string]): LengthUnit | null {
  const units: readonly LengthUnit[] = [
    'week',
    'half_year',
    'month',
    'quarter',
    'year',
    'fortnight',
    'day',
  ];
  return units.find((unit) => means(node, unit)) ?? null;
}

/** A length of one or several counts of a unit; null when a part is missing. */
export function length(counts: readonly (number | null)[], unitNode: Roles[string]): Amount | null {
  const unit = unitOf(unitNode);
  if (unit === null || counts.some((count) => count === null)) return null;
  return { kind: 'length', unit, counts: counts as number[] };
}

/** A week word in the singular: "week 8" is a week, "weeks: 8" a length. */
export const singularWeek = wordList(
  'week|wk|w|woche|semana|semaine|sem|s|kw|cw|week no|week number|wk no|week nr|semaine no|semaine numero|semana no|semana numero|semaine n|semana n|week of the season',
);
