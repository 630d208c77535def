import type { ParameterName } from '@hemline/contracts';
import { rolesAt, symbolsOfNodes } from '../amounts/rewrite.ts';
import type { Node } from '../text/nodes.ts';
import { compilePattern } from './pattern.ts';
import { PresentSymbols } from './present-symbols.ts';

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

export type Role =
  | 'horizon'
  | 'start'
  | 'end'
  | 'kept'
  | 'sent'
  | 'checkpoint'
  | 'threshold'
  | 'unsold'
  | 'replenishment'
  | 'other'
  | 'deliveries'
  | 'no_replenishment'
  | 'keep_nothing'
  | 'keep_all'
  | 'no_markdown'
  | 'week_range'
  | 'ratio_stores_first'
  | 'ratio_dc_first'
  | 'default_hold'
  | 'md_code';

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
  readonly like?: number;
  /** What the claimed bare number counts, where it is neither weeks nor percent. */
  readonly counts?: Counted;
  /** Set when the amount is somebody else's, taken over by the planner. */
  readonly adopted?: boolean;
}

interface CompiledClaim extends ClaimRule {
  readonly needs: readonly number[];
  readonly search: RegExp;
  readonly locate: RegExp;
}

/** Compiles claim rules once, at load. */
export function compileClaims(rules: readonly ClaimRule[]): readonly CompiledClaim[] {
  return rules.map((rule) => {
    const { expression: search, needs } = compilePattern(rule.pattern);
    return { ...rule, search, needs, locate: compilePattern(rule.pattern, 'dy').expression };
  });
}

/** All claims of all rules on a list of nodes. */
export function claimsOn(nodes: readonly Node[], rules: readonly CompiledClaim[]): Claim[] {
  const symbols = symbolsOfNodes(nodes);
  const claims: Claim[] = [];
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const present = new PresentSymbols(symbols);
  for (const rule of rules) {
    if (!present.meets(rule.needs)) continue;
    rule.search.lastIndex = 0;
    let match = rule.search.exec(symbols);
    while (match) {
      const from = match.index;
      const span = match[0].length;
      const counts = rule.counts === undefined ? {} : { counts: rule.counts };
      const base = { rule: rule.id, level: rule.level, span, ...counts };
      if (rule.phrase) claims.push({ ...base, role: rule.phrase, from, to: from + span - 1 });
      for (const [role, node] of Object.entries(rolesAt(rule.locate, symbols, from, nodes))) {
        const at = node ? indexOf.get(node) : undefined;
        if (at !== undefined)
          claims.push({ ...base, role: role.replace(/_?\d$/, '') as Role, from: at, to: at });
      }
      rule.search.lastIndex = from + 1;
      match = rule.search.exec(symbols);
    }
  }
  return claims;
}

/** The winning claim on each node. */
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
