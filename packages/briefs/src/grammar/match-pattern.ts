import type { Pattern } from './pattern.ts';
import type { Part } from './pattern-part.ts';
import type { PlaceReckoner, Places } from './places.ts';
import type { SymbolText } from './symbol-text.ts';

/** Where a pattern matched, end exclusive, and the places of its roles; -1 for a role that took no part. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly roles: readonly number[];
}

/** Every place at which a pattern matches; good until the next pattern is asked for. */
export function placesOf({ whole }: Pattern, { places }: SymbolText): Places {
  places.release();
  return places.run(whole.program, places.all);
}

/** The first match at or after `from`, out of the places at which the pattern matches. */
export function matchFrom(
  { whole, roles, reach }: Pattern,
  { places }: SymbolText,
  found: Places,
  from: number,
): Match | null {
  const at = places.firstOf(found, from);
  if (at === null) return null;
  const matched: number[] = new Array(roles.length).fill(-1);
  const to = places.within(at, at + reach, () => follow(whole, places, at, places.all, matched));
  return { from: at, to, roles: matched };
}

/** Follows a part from a place to one of the ends, the preferred way; gives the end and notes the places of roles. */
function follow(
  part: Part,
  places: PlaceReckoner,
  from: number,
  ends: Places,
  roles: number[],
): number {
  switch (part.kind) {
    case 'one':
      if (part.role !== null) roles[part.role] = from;
      return from + 1;
    case 'sequence': {
      const { parts } = part;
      const after: Places[] = new Array(parts.length).fill(ends);
      for (let index = parts.length - 1; index > 0; index--)
        after[index - 1] = places.run((parts[index] as Part).program, after[index] as Places);
      let at = from;
      for (let index = 0; index < parts.length; index++)
        at = follow(parts[index] as Part, places, at, after[index] as Places, roles);
      return at;
    }
    case 'either':
      for (const one of part.alternatives)
        if (places.isAmong(places.run(one.program, ends), from))
          return follow(one, places, from, ends, roles);
      return from;
    case 'repeat':
      return followRepeat(part, places, from, ends, roles);
    case 'ahead':
      if (!part.isDenied) follow(part.part, places, from, places.all, roles);
      return from;
    case 'edge':
      return from;
  }
}

type Repeat = Extract<Part, { kind: 'repeat' }>;

function followRepeat(
  { part, least, most, isLazy }: Repeat,
  places: PlaceReckoner,
  from: number,
  ends: Places,
  roles: number[],
): number {
  // From where so many more repeats, required ones last in the list, lead to an end.
  const after: Places[] = [ends];
  for (let more = 1; more < most; more++) {
    const further = places.run(part.program, after[more - 1] as Places);
    after.push(more <= most - least ? places.union(ends, further) : further);
  }
  let at = from;
  for (let more = most - 1; more >= 0; more--) {
    const isFree = more < most - least;
    if (isFree && isLazy && places.isAmong(ends, at)) return at;
    const rest = after[more] as Places;
    if (isFree && !places.isAmong(places.run(part.program, rest), at)) return at;
    at = follow(part, places, at, rest, roles);
  }
  return at;
}
