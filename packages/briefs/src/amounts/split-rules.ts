import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import type { Amount } from './amount.ts';
import {
  conceptValue,
  means,
  numberOf,
  type RewriteContext,
  type RewriteRule,
  type Roles,
  rewriteRule as rule,
} from './rewrite.ts';
import { shareOfFraction } from './weeks-of-length.ts';

/** A share whose words already say that it is what stays. */
const SYMBOL = 'kept_share share';
const REACH = 12;
const ASIDE = 6;

const stayWords = ['hold_verb', 'hold_noun', 'back', 'dc', 'kept_word'];
const leaveWords = ['send', 'stores', 'go_out', 'upfront', 'on_floor', 'out_word'];
const sentenceEnds = ['stop', 'line_break', 'bullet', 'bar_sign', 'muted'];

const isTimes = wordList('times|x|mal|fois|veces');

type Party = 'stays' | 'leaves';
const isOneOf = (node: Node | undefined, concepts: readonly string[]): boolean =>
  concepts.some((concept) => means(node, concept));
const isEnd = (node: Node | undefined): boolean =>
  node === undefined || isOneOf(node, sentenceEnds);

/** Whether a word is of the part that stays or of the part that leaves; null for neither or both. */
function partyOf(node: Node | undefined): Party | null {
  const stays = isOneOf(node, stayWords);
  const leaves = isOneOf(node, leaveWords) || node?.text === 'of stores';
  if (stays === leaves) return null;
  return stays ? 'stays' : 'leaves';
}

/** Parties named before or after a place, nearest first, within the sentence. */
function parties(nodes: readonly Node[], from: number, step: 1 | -1, reach: number): Party[] {
  const found: Party[] = [];
  for (let at = from; Math.abs(at - from) < reach && !isEnd(nodes[at]); at += step) {
    const party = partyOf(nodes[at]);
    if (party && found.at(-1) !== party) found.push(party);
  }
  return found;
}

function kept(stays: number, leaves: number): Amount | null {
  if (stays < 0 || leaves < 0 || stays + leaves === 0) return null;
  return { kind: 'share', values: [shareOfFraction(stays, stays + leaves)], percent: false };
}

const keptOf = (first: Party | undefined, a: number, b: number): Amount | null =>
  first === undefined ? null : first === 'stays' ? kept(a, b) : kept(b, a);

/** "Split even-steven with the depot": halves, where the depot is named. */
function evenSplit(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const around = [...parties(nodes, from - 1, -1, REACH), ...parties(nodes, to, 1, REACH)];
  const isSpread = /^(?:equally|evenly|gleichm|equitat|por igual)/.test(roles.split?.text ?? '');
  if (!around.includes('stays')) return null;
  // "Allocated evenly across stores" is said of the stores among themselves.
  const isBetween = /^(?:between|entre|zwischen|auf)$/.test(nodes[to]?.text ?? '');
  return isSpread && !(isBetween && around.includes('leaves')) ? null : kept(1, 1);
}

/** "Send twice as many as you hold", "as many at the DC as in stores". */
function asMany(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const factor = roles.half
    ? 0.5
    : roles.times
      ? numberOf(roles.times)
      : conceptValue(roles.multiple, 'multiple');
  const before = parties(nodes, from - 1, -1, ASIDE)[0];
  const after = parties(nodes, to, 1, REACH);
  const first = before ?? after[0];
  const second = before ? after.find((party) => party !== before) : after[1];
  const times = factor === null ? 1 : Number(factor);
  return second === undefined || first === second ? null : keptOf(first, times, 1);
}

/** "For every 10 that go out, 3 stay": the second count of a pair, each with its own party. */
function perEach(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const b = numberOf(roles.count);
  if (b === null) return null;
  let a: number | null = null;
  let party: Party | null = null;
  let opened = false;
  let linked = false;
  for (let at = from - 1; at >= 0 && at >= from - REACH - 2 && !opened; at--) {
    const node = nodes[at];
    if (isEnd(node) || node?.amount) return null;
    if (at === from - 1 && isOneOf(node, ['for', 'versus', 'per', 'every'])) {
      linked = true;
      continue;
    }
    const value = means(node, 'every') ? null : numberOf(node);
    if (value !== null) {
      if (a !== null) return null;
      a = value;
      // "Two in the DC for seven in store": the link stands for "every".
      if (linked && party) opened = true;
      continue;
    }
    if (means(node, 'every') && !means(node, 'all')) opened = !linked || at < from - 2;
    else party ??= partyOf(node);
  }
  if (!opened || party === null) return null;
  const other =
    parties(nodes, to, 1, ASIDE)[0] ?? restOf(nodes, to) ?? partyBefore(nodes, from, party);
  if (other === undefined || other === party) return null;
  // "2 in the DC for 7 stores" counts stores.
  if (isOneOf(nodes[to], ['stores', 'dc', 'week', 'day', 'percent', 'month'])) return null;
  return keptOf(party, a ?? 1, b);
}

const restOf = (nodes: readonly Node[], to: number): Party | undefined =>
  means(nodes[to], 'rest') ? 'stays' : undefined;

/** "For every seven sold to stores keep two": the verb of the second count stands before it. */
function partyBefore(nodes: readonly Node[], from: number, first: Party): Party | undefined {
  return parties(nodes, from - 1, -1, 4).find((party) => party !== first);
}

/** "Stores to DC 5 : 3", "ratio kept to sent is 1 to 9", "60-40 with the bigger part to stores". */
function ratio(roles: Roles, { nodes, from, to }: RewriteContext): Amount | null {
  const pair = roles.pair?.token?.value;
  const a = pair?.kind === 'pair' ? pair.first : numberOf(roles.first);
  const b = pair?.kind === 'pair' ? pair.second : numberOf(roles.second);
  if (a === null || b === null || a + b === 0) return null;
  const bySize = bySizeOf(nodes, to, a, b);
  if (bySize) return bySize;
  if (pair?.kind === 'pair' && pair.separator === '/') return null;
  const before = parties(nodes, from - 1, -1, REACH);
  const after = parties(nodes, to, 1, 5);
  if (a + b !== 100 && !namesRatio(nodes, from)) return null;
  if (before.length >= 2) return keptOf(before[1], a, b);
  return before.length === 0 && after.length >= 2 ? keptOf(after[0], a, b) : null;
}

/** "Ratio", "split", or the two parties joined by a sign ("DC vs stores", "kept:sent"). */
function namesRatio(nodes: readonly Node[], from: number): boolean {
  for (let at = from - 1; at >= from - REACH && !isEnd(nodes[at]); at--) {
    const node = nodes[at];
    if (means(node, 'ratio_word')) return true;
    const joins = isOneOf(node, ['slash', 'colon', 'hyphen', 'versus', 'to', 'dash', 'ampersand']);
    const left = partyOf(nodes[at - 1]);
    const right = partyOf(nodes[at + 1]);
    if (joins && left && right && left !== right) return true;
  }
  return false;
}

function bySizeOf(nodes: readonly Node[], to: number, a: number, b: number): Amount | null {
  for (let at = to; at < to + REACH && !isEnd(nodes[at]); at++) {
    const isBigger = means(nodes[at], 'bigger_part');
    if (!isBigger && !means(nodes[at], 'smaller_part')) continue;
    const party = parties(nodes, at + 1, 1, ASIDE)[0];
    const big = Math.max(a, b);
    const small = Math.min(a, b);
    if (party) return keptOf(party, isBigger ? big : small, isBigger ? small : big);
  }
  return null;
}

/** Shares told by how the buy is divided between what stays and what goes out. */
export const splitRules: readonly RewriteRule[] = [
  rule('even-split', SYMBOL, 'split:even_split', evenSplit),
  rule(
    'as-many',
    SYMBOL,
    '(multiple:multiple | half:half_word | times:NUM (filler | word))? as_many',
    (roles, context) =>
      roles.times && !isTimes.test(context.nodes[context.to - 2]?.text ?? '')
        ? null
        : asMany(roles, context),
  ),
  rule(
    'ratio',
    SYMBOL,
    '(pair:pair | first:NUM (colon | to | hyphen | dash | versus | at | for) second:NUM) (! (week | percent | month | day | units | MONTH))',
    ratio,
  ),
  rule(
    'out-and-in',
    SYMBOL,
    'out:NUM out_word (comma | slash | and | dash)? rest:NUM (in | back) (?= (stop | comma | line_break | paren_close | $))',
    (roles) => {
      const [out, rest] = [numberOf(roles.out), numberOf(roles.rest)];
      return out !== null && rest !== null && out + rest === 100 ? kept(rest, out) : null;
    },
  ),
  rule(
    'per-each',
    SYMBOL,
    'count:NUM (! (hyphen? (week | percent | month | day | fortnight) | frac | NUM))',
    perEach,
  ),
];
