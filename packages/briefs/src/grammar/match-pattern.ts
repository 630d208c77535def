import type { Part, Pattern } from './pattern.ts';
import { NONE, type Places, type SymbolText } from './symbol-text.ts';

/** Where a pattern matched, end exclusive, and the places of its roles; -1 for a role that took no part. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly roles: readonly number[];
}

/** Every place at which a pattern matches; good until the next pattern is asked for. */
export function placesOf({ whole }: Pattern, text: SymbolText): Places {
  text.release();
  return startsOf(whole, text, text.all);
}

/** The first match at or after `from`, out of the places at which the pattern matches. */
export function matchFrom(
  { whole, roles, reach }: Pattern,
  text: SymbolText,
  places: Places,
  from: number,
): Match | null {
  const at = text.firstOf(places, from);
  if (at === null) return null;
  const found: number[] = new Array(roles.length).fill(-1);
  const to = text.within(at, at + reach, () => follow(whole, text, at, text.all, found));
  return { from: at, to, roles: found };
}

/** Places from which a part leads to one of the ends: worked out for all of them at once, from the last part to the first. */
function startsOf(part: Part, text: SymbolText, ends: Places): Places {
  if (ends === NONE) return NONE;
  switch (part.kind) {
    case 'one':
      return text.before(part.set, ends);
    case 'sequence': {
      let places = ends;
      for (let index = part.parts.length - 1; index >= 0 && places !== NONE; index--)
        places = startsOf(part.parts[index] as Part, text, places);
      return places;
    }
    case 'either': {
      let places = NONE;
      for (const alternative of part.alternatives)
        places = text.either(places, startsOf(alternative, text, ends));
      return places;
    }
    case 'repeat': {
      let places = afterFew(part, text, ends, part.most - part.least);
      for (let count = 0; count < part.least; count++) places = startsOf(part.part, text, places);
      return places;
    }
    case 'ahead':
      return text.where(ends, startsOf(part.part, text, text.all), !part.isDenied);
    case 'edge':
      return text.atEdge(ends, part.isStart);
  }
}

type Repeat = Extract<Part, { kind: 'repeat' }>;

/** Places from which up to `most` more repeats lead to one of the ends. */
function afterFew({ part }: Repeat, text: SymbolText, ends: Places, most: number): Places {
  if (part.kind === 'one') return text.afterFew(part.set, ends, most);
  let places = ends;
  for (let count = 0; count < most; count++) {
    const longer = text.either(ends, startsOf(part, text, places));
    if (text.isSame(longer, places)) break;
    places = longer;
  }
  return places;
}

/** Follows a part from a place to one of the ends, the preferred way; gives the end and notes the places of roles. */
function follow(part: Part, text: SymbolText, from: number, ends: Places, roles: number[]): number {
  switch (part.kind) {
    case 'one':
      if (part.role !== null) roles[part.role] = from;
      return from + 1;
    case 'sequence': {
      const { parts } = part;
      const after: Places[] = new Array(parts.length).fill(ends);
      for (let index = parts.length - 1; index > 0; index--)
        after[index - 1] = startsOf(parts[index] as Part, text, after[index] as Places);
      let at = from;
      for (let index = 0; index < parts.length; index++)
        at = follow(parts[index] as Part, text, at, after[index] as Places, roles);
      return at;
    }
    case 'either':
      for (const one of part.alternatives)
        if (text.isAmong(startsOf(one, text, ends), from))
          return follow(one, text, from, ends, roles);
      return from;
    case 'repeat':
      return followRepeat(part, text, from, ends, roles);
    case 'ahead':
      if (!part.isDenied) follow(part.part, text, from, text.all, roles);
      return from;
    case 'edge':
      return from;
  }
}

function followRepeat(
  repeat: Repeat,
  text: SymbolText,
  from: number,
  ends: Places,
  roles: number[],
): number {
  const { part, least, most, isLazy } = repeat;
  let at = from;
  for (let count = 0; count < most; count++) {
    const isFree = count >= least;
    if (isFree && isLazy && text.isAmong(ends, at)) return at;
    let rest = afterFew(repeat, text, ends, most - Math.max(least, count + 1));
    for (let more = count + 1; more < least; more++) rest = startsOf(part, text, rest);
    if (isFree && !text.isAmong(startsOf(part, text, rest), at)) return at;
    at = follow(part, text, at, rest, roles);
  }
  return at;
}
