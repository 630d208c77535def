import type { ParameterName } from '@hemline/contracts';
import type { Node } from '../text/nodes.ts';
import { matchFrom, placesOf } from './match-pattern.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import { SymbolText } from './symbol-text.ts';

/**
 * A rule says what the amounts around a cue are about. Rules compete for an amount: the higher
 * level wins, then the shorter phrase. Level 4 is a phrase that can mean nothing else, 3 a label or
 * firm cue, 2 a usual cue, 1 an amount that stands alone.
 */
export interface ClaimRule {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly pattern: string;
  /** Set when the phrase itself is the value ("no replenishment"), and no amount is claimed. */
  readonly phrase?: Role;
  /** What a bare number counts here, where it is neither weeks nor percent. */
  readonly counts?: Counted;
  /** A brief that shows the rule, and the value it reads; every rule is tested with it. */
  readonly example: readonly [text: string, value: string | number | null, field?: ParameterName];
}

export type Counted = 'months' | 'pieces';

/** What a rule can claim an amount or a phrase for. */
export const claimRoles = [
  'horizon',
  'start',
  'end',
  'kept',
  'sent',
  'checkpoint',
  'threshold',
  'unsold',
  'replenishment',
  'other',
  'deliveries',
  'no_replenishment',
  'keep_nothing',
  'keep_all',
  'no_markdown',
  'week_range',
  'ratio_stores_first',
  'ratio_dc_first',
  'default_hold',
  'md_code',
] as const;

export type Role = (typeof claimRoles)[number];

/** What a rule says about a node: its role, or the value of a phrase. */
export interface Claim {
  readonly role: Role;
  readonly rule: string;
  readonly level: number;
  /** First node of the claimed amount or phrase, and its last. */
  readonly from: number;
  readonly to: number;
  /** Nodes of the whole match, for comparing how close a cue is. */
  readonly span: number;
  /** Node of the amount whose meaning a bare number took over; its unit is the number's. */
  readonly like?: number | undefined;
  /** What the claimed bare number counts, where it is neither weeks nor percent. */
  readonly counts?: Counted | undefined;
  /** Set when the amount is somebody else's, taken over by the planner. */
  readonly adopted?: boolean;
}

/** A claim with all its properties in one order: all have one shape then, and everything looks at them. */
export const claimWith = ({
  role,
  rule,
  level,
  from,
  to,
  span,
  like,
  counts,
  adopted = false,
}: Claim): Claim => ({ role, rule, level, from, to, span, like, counts, adopted });

interface CompiledClaim extends ClaimRule {
  readonly compiled: Pattern;
  /** What each of the pattern's roles claims; `horizon_2` claims a horizon. */
  readonly claims: readonly Role[];
}

/** Claim rules ready for use. */
export interface CompiledClaims {
  readonly rules: readonly CompiledClaim[];
  readonly index: PatternIndex;
}

/** Compiles claim rules once, at load. */
export function compileClaims(list: readonly ClaimRule[]): CompiledClaims {
  const rules = list.map((rule) => {
    const compiled = compilePattern(rule.pattern);
    return { ...rule, compiled, claims: compiled.roles.map(roleNamed) };
  });
  return { rules, index: new PatternIndex(rules.map(({ compiled }) => compiled)) };
}

/** `horizon_2` claims a horizon; throws on a name that is no role. */
function roleNamed(name: string): Role {
  const bare = name.replace(/_?\d$/, '');
  const role = claimRoles.find((one) => one === bare);
  if (role === undefined) throw new Error(`unknown role "${name}"`);
  return role;
}

/** One text is matched at a time, from its first rule to its last. */
const text = new SymbolText();

/** All claims of all rules on a list of nodes. */
export function claimsOn(nodes: readonly Node[], { rules, index }: CompiledClaims): Claim[] {
  const found: Claim[] = [];
  index.read(nodes, text);
  for (let number = index.next(0); number !== null; number = index.next(number + 1))
    claimBy(rules[number] as CompiledClaim, found);
  return found;
}

function claimBy(rule: CompiledClaim, found: Claim[]): void {
  const { compiled, phrase, claims } = rule;
  const places = placesOf(compiled, text);
  let match = matchFrom(compiled, text, places, 0);
  while (match) {
    const { from, to, roles } = match;
    if (phrase) found.push(claimOf(rule, to - from, phrase, from, to - 1));
    for (let role = 0; role < roles.length; role++) {
      const at = roles[role] as number;
      if (at !== -1) found.push(claimOf(rule, to - from, claims[role] as Role, at, at));
    }
    match = matchFrom(compiled, text, places, from + 1);
  }
}

function claimOf(rule: CompiledClaim, span: number, role: Role, from: number, to: number): Claim {
  const { id, level, counts } = rule;
  return claimWith({ role, rule: id, level, from, to, span, counts });
}

/** The winning claim on each amount, and of phrases of several nodes that of each role and first node. */
export function settleClaims(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = claim.from === claim.to ? String(claim.from) : `${claim.role}@${claim.from}`;
    const known = best.get(key);
    if (
      !known ||
      claim.level > known.level ||
      (claim.level === known.level && claim.span < known.span)
    )
      best.set(key, claim);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}
