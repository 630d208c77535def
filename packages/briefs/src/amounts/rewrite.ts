import type { DateExpression } from '../dates/date-expression.ts';
import { compilePattern } from '../grammar/pattern.ts';
import { PresentSymbols } from '../grammar/present-symbols.ts';
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

export interface CompiledRewrite extends RewriteRule {
  readonly needs: readonly number[];
  readonly search: RegExp;
  readonly locate: RegExp;
  readonly symbolText: string;
}

/** Compiles rewrite rules once, at load. */
export function compileRewrites(rules: readonly RewriteRule[]): readonly CompiledRewrite[] {
  return rules.map((rule) => {
    const { expression: search, needs } = compilePattern(rule.pattern);
    const locate = compilePattern(rule.pattern, 'dy').expression;
    return { ...rule, search, needs, locate, symbolText: symbolOf(rule.symbol) };
  });
}

/** Applies each rule in order to all its places, left to right. */
export function rewrite(
  nodes: readonly Node[],
  rules: readonly CompiledRewrite[],
  language: Language,
  today: number,
): readonly Node[] {
  let current = nodes;
  let symbols = symbolsOfNodes(current);
  const present = new PresentSymbols(symbols);
  for (const rule of rules) {
    if (!present.meets(rule.needs)) continue;
    rule.search.lastIndex = 0;
    if (!rule.search.test(symbols)) continue;
    const next = applyRule(current, symbols, rule, language, today);
    if (next) {
      current = next;
      symbols = symbolsOfNodes(current);
      present.include(symbols);
    }
  }
  return current;
}

/** The nodes' symbols as one string: symbol i stands for node i. */
export function symbolsOfNodes(nodes: readonly Node[]): string {
  let symbols = '';
  for (const node of nodes) symbols += node.symbol;
  return symbols;
}

function applyRule(
  nodes: readonly Node[],
  symbols: string,
  rule: CompiledRewrite,
  language: Language,
  today: number,
): Node[] | null {
  const result: Node[] = [];
  let copied = 0;
  rule.search.lastIndex = 0;
  let match = rule.search.exec(symbols);
  while (match) {
    const from = match.index;
    const to = from + match[0].length;
    const amount = rule.build(rolesAt(rule.locate, symbols, from, nodes), {
      nodes,
      from,
      to,
      language,
      today,
    });
    if (amount && to > from) {
      for (let at = copied; at < from; at++) result.push(nodes[at] as Node);
      result.push(joined(nodes, from, to, symbolFor(amount, rule.symbolText), amount));
      copied = to;
      rule.search.lastIndex = to;
    } else {
      rule.search.lastIndex = from + 1;
    }
    match = rule.search.exec(symbols);
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

/** The nodes a pattern's roles matched at a place. */
export function rolesAt(
  locate: RegExp,
  symbols: string,
  from: number,
  nodes: readonly Node[],
): Roles {
  locate.lastIndex = from;
  const groups = locate.exec(symbols)?.indices?.groups;
  const roles: Record<string, Node | undefined> = {};
  for (const role in groups) {
    const range = groups[role];
    if (range) roles[role] = nodes[range[0]];
  }
  return roles;
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
