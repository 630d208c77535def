import type { DateExpression } from '../dates/date-expression.ts';
import { type Match, matchFrom, placesOf } from '../grammar/match-pattern.ts';
import { compilePattern, type Pattern } from '../grammar/pattern.ts';
import { PatternIndex } from '../grammar/pattern-index.ts';
import { SymbolText } from '../grammar/symbol-text.ts';
import { symbolOf } from '../grammar/symbols.ts';
import type { Language } from '../lexicon/lexicon.ts';
import type { Node } from '../text/nodes.ts';
import type { Amount } from './amount.ts';

/** What a rewrite rule may look at besides the nodes it matched. */
export interface RewriteContext {
  readonly nodes: readonly Node[];
  /** Index of the first matched node and just after the last. */
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  readonly today: number;
}

/** Replaces a run of nodes by one amount; `build` returns null to decline a match. */
export interface RewriteRule {
  readonly id: string;
  readonly pattern: string;
  readonly symbol: string;
  readonly build: (roles: Roles, context: RewriteContext) => Amount | null;
}

/** A rewrite rule in one line. */
export const rewriteRule = (
  id: string,
  symbol: string,
  pattern: string,
  build: RewriteRule['build'],
): RewriteRule => ({ id, symbol, pattern, build });

export type Roles = Readonly<Record<string, Node | undefined>>;

interface CompiledRewrite extends RewriteRule {
  readonly compiled: Pattern;
  readonly symbolText: string;
}

/** Rewrite rules ready for use. */
export interface CompiledRewrites {
  readonly rules: readonly CompiledRewrite[];
  readonly index: PatternIndex;
}

/** Compiles rewrite rules once, at load. */
export function compileRewrites(list: readonly RewriteRule[]): CompiledRewrites {
  const rules = list.map((rule) => ({
    ...rule,
    compiled: compilePattern(rule.pattern),
    symbolText: symbolOf(rule.symbol),
  }));
  return { rules, index: new PatternIndex(rules.map(({ compiled }) => compiled)) };
}

/** One brief is rewritten at a time, from its first rule to its last; `build` must not rewrite. */
const text = new SymbolText();

/** Applies each rule in order to all its places, left to right. */
export function rewrite(
  nodes: readonly Node[],
  { rules, index }: CompiledRewrites,
  language: Language,
  today: number,
): readonly Node[] {
  let current = nodes;
  index.read(current, text);
  for (let number = index.next(0); number !== null; number = index.next(number + 1)) {
    const next = applyRule(current, rules[number] as CompiledRewrite, language, today);
    if (!next) continue;
    current = next;
    index.readOn(current);
  }
  return current;
}

function applyRule(
  nodes: readonly Node[],
  rule: CompiledRewrite,
  language: Language,
  today: number,
): Node[] | null {
  const places = placesOf(rule.compiled, text);
  let match = matchFrom(rule.compiled, text, places, 0);
  if (!match) return null;
  const result: Node[] = [];
  let copied = 0;
  while (match) {
    const { from, to } = match;
    const roles = rolesOf(rule.compiled, match, nodes);
    const amount = rule.build(roles, { nodes, from, to, language, today });
    const isApplied = amount !== null && to > from;
    if (isApplied) {
      for (let at = copied; at < from; at++) result.push(nodes[at] as Node);
      result.push(joined(nodes, from, to, symbolFor(amount, rule.symbolText), amount));
      copied = to;
    }
    match = matchFrom(rule.compiled, text, places, isApplied ? to : from + 1);
  }
  if (copied === 0) return null;
  for (let at = copied; at < nodes.length; at++) result.push(nodes[at] as Node);
  return result;
}

const calendarWeek = symbolOf('calendar_week week_ref');
const length = symbolOf('length');

/** Calendar weeks and counted quarters have symbols of their own, whichever rule built them. */
function symbolFor(amount: Amount, symbol: string): string {
  if (amount.kind === 'week_ref' && amount.calendar) return calendarWeek;
  return amount.kind === 'length' ? length : symbol;
}

/** The nodes a pattern's roles matched. */
function rolesOf({ roles }: Pattern, match: Match, nodes: readonly Node[]): Roles {
  const found: Record<string, Node | undefined> = {};
  roles.forEach((role, index) => {
    const at = match.roles[index] as number;
    if (at !== -1) found[role] = nodes[at];
  });
  return found;
}

function joined(
  nodes: readonly Node[],
  from: number,
  to: number,
  symbol: string,
  amount: Amount,
): Node {
  const first = nodes[from] as Node;
  const last = nodes[to - 1] as Node;
  return {
    symbol,
    text: nodes
      .slice(from, to)
      .map((node) => node.text)
      .join(' '),
    start: first.start,
    end: last.end,
    glued: first.glued,
    meaning: null,
    token: null,
    amount,
  };
}

/** The number a node stands for (digits, number word, ordinal), or null. */
export function numberOf(node: Node | undefined): number | null {
  if (!node) return null;
  if (node.amount?.kind === 'number') return node.amount.value;
  if (node.token?.value?.kind === 'number' && node.meaning === null) return node.token.value.value;
  const word = node.meaning?.values.get('number_word') ?? node.meaning?.values.get('ordinal_word');
  if (typeof word === 'number') return word;
  return node.token?.value?.kind === 'number' ? node.token.value.value : null;
}

/** The value a node carries for a concept (month number, weekday, event id), or null. */
export function conceptValue(
  node: Node | undefined,
  ...concepts: string[]
): number | string | null {
  for (const concept of concepts) {
    const value = node?.meaning?.values.get(concept);
    if (value !== undefined) return value;
  }
  return null;
}

/** The date a node stands for, or null. */
export function dateOf(node: Node | undefined): DateExpression | null {
  return node?.amount?.kind === 'date' ? node.amount.expression : null;
}

/** True when the node can mean the concept. */
export function means(node: Node | undefined, concept: string): boolean {
  return node?.meaning?.concepts.has(concept) === true;
}
