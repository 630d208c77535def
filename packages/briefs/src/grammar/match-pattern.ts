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
export function placesOf({ whole }: Pattern, { reckoner }: SymbolText): Places {
  reckoner.release();
  return reckoner.run(whole.program, reckoner.all);
}

/** The first match at or after `from`, out of the places at which the pattern matches. */
export function matchFrom(
  { whole, roles, reach }: Pattern,
  { reckoner }: SymbolText,
  found: Places,
  from: number,
): Match | null {
  const at = reckoner.firstOf(found, from);
  if (at === null) return null;
  const matched: number[] = new Array(roles.length).fill(-1);
  const to = reckoner.within(at, at + reach, () =>
    follow(whole, reckoner, at, reckoner.all, matched),
  );
  return { from: at, to, roles: matched };
}

/** Follows a part from a place to one of the ends, the preferred way; gives the end and notes the places of roles. */
function follow(
  part: Part,
  reckoner: PlaceReckoner,
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
        after[index - 1] = reckoner.run((parts[index] as Part).program, after[index] as Places);
      let at = from;
      for (let index = 0; index < parts.length; index++)
        at = follow(parts[index] as Part, reckoner, at, after[index] as Places, roles);
      return at;
    }
    case 'either':
      for (const one of part.alternatives)
        if (reckoner.isAmong(reckoner.run(one.program, ends), from))
          return follow(one, reckoner, from, ends, roles);
      return from;
    case 'repeat':
      return followRepeat(part, reckoner, from, ends, roles);
    case 'ahead':
      if (!part.isDenied) follow(part.part, reckoner, from, reckoner.all, roles);
      return from;
    case 'edge':
      return from;
  }
}

type Repeat = Extract<Part, { kind: 'repeat' }>;

function followRepeat(
  { part, least, most, isLazy }: Repeat,
  reckoner: PlaceReckoner,
  from: number,
  ends: Places,
  roles: number[],
): number {
  // Places from which so many more repeats lead to an end: of x{1,3}, after[0] are the ends, after[1] those that up to
  // one more x leads to, after[2] up to two more. Of x{3,3} after[2] asks for exactly two more.
  const after: Places[] = [ends];
  for (let more = 1; more < most; more++) {
    const further = reckoner.run(part.program, after[more - 1] as Places);
    after.push(more <= most - least ? reckoner.union(ends, further) : further);
  }
  let at = from;
  for (let more = most - 1; more >= 0; more--) {
    const isFree = more < most - least;
    if (isFree && isLazy && reckoner.isAmong(ends, at)) return at;
    const rest = after[more] as Places;
    if (isFree && !reckoner.isAmong(reckoner.run(part.program, rest), at)) return at;
    at = follow(part, reckoner, at, rest, roles);
  }
  return at;
}
