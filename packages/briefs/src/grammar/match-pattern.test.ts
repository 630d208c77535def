import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countRewrites } from '../amounts/amount-rules.ts';
import { labelRewrites } from '../amounts/season-label-rules.ts';
import { shareRewrites } from '../amounts/share-rules.ts';
import { claimRules, claimsByRules } from '../claims-of-brief.ts';
import { parseLabelledBriefs } from '../compare/labelled-brief.ts';
import { dayOfIso } from '../dates/calendar.ts';
import { dateRewrites } from '../dates/date-rules.ts';
import { lexicons } from '../lexicon/lexicon.ts';
import { foldText } from '../text/fold.ts';
import { nodesOf as plainNodes } from '../text/nodes.ts';
import { parseBrief } from '../text/parse-brief.ts';
import { tokenise } from '../text/tokens.ts';
import { type Match, matchFrom, placesOf } from './match-pattern.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import type { Part } from './pattern-part.ts';
import { symbolsOfSet } from './set-numbers.ts';
import { type SymbolNode, SymbolText } from './symbol-text.ts';
import { symbolOf } from './symbols.ts';

const text = new SymbolText();
const symbols = (...concepts: string[]) =>
  concepts.map((concept) => ({ symbol: symbolOf(concept) }));

function matchesOf(pattern: Pattern, nodes: readonly SymbolNode[]): Match[] {
  text.read(nodes);
  const places = placesOf(pattern, text);
  const matches: Match[] = [];
  for (let match = matchFrom(pattern, text, places, 0); match; ) {
    matches.push(match);
    match = matchFrom(pattern, text, places, match.from + 1);
  }
  return matches;
}

/** The same pattern as a regular expression, whose matching is somebody else's. */
function expressionOf(part: Part): string {
  switch (part.kind) {
    case 'one': {
      const set = `[${symbolsOfSet(part.set)}]`;
      return part.role === null ? set : `(?<role${part.role}>${set})`;
    }
    case 'sequence':
      return part.parts.map(expressionOf).join('');
    case 'either':
      return `(?:${part.alternatives.map(expressionOf).join('|')})`;
    case 'repeat':
      return `(?:${expressionOf(part.part)}){${part.least},${part.most}}${part.isLazy ? '?' : ''}`;
    case 'ahead':
      return `(?${part.isDenied ? '!' : '='}${expressionOf(part.part)})`;
    case 'edge':
      return part.isStart ? '^' : '$';
  }
}

function expectedOf(pattern: Pattern, nodes: readonly SymbolNode[]): Match[] {
  const expression = new RegExp(expressionOf(pattern.whole), 'dg');
  const line = nodes.map(({ symbol }) => symbol).join('');
  const matches: Match[] = [];
  for (let found = expression.exec(line); found; found = expression.exec(line)) {
    const groups = found.indices?.groups;
    const roles = pattern.roles.map((_, role) => groups?.[`role${role}`]?.[0] ?? -1);
    matches.push({ from: found.index, to: found.index + found[0].length, roles });
    expression.lastIndex = found.index + 1;
  }
  return matches;
}

const briefs = ['dev', 'phrase-banks'].flatMap((name) =>
  parseLabelledBriefs(
    readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8'),
  ).records.slice(0, 260),
);
/** A brief's words and amounts before anything is rewritten. */
const plainNodesOf = ({ text: original }: { readonly text: string }) =>
  plainNodes(tokenise(foldText(original)), lexicons.english);
const nodesOf = (brief: { readonly text: string; readonly today: string }) =>
  claimsByRules(parseBrief(brief.text, dayOfIso(brief.today))).nodes;

const rewrites = [labelRewrites, dateRewrites, shareRewrites, countRewrites].flatMap(({ rules }) =>
  rules.map(({ compiled }) => compiled),
);
const claims = claimRules.map(({ pattern }) => compilePattern(pattern));

test('every rule matches where a regular expression of the same meaning does, with the same roles', () => {
  const long = briefs.slice(0, 12).flatMap(nodesOf);
  const plain = briefs.slice(0, 60).map(plainNodesOf);
  const edges = [0, 1, 31, 32, 63, 64].map((length) => long.slice(0, length));
  const compare = (patterns: readonly Pattern[], texts: readonly (readonly SymbolNode[])[]) => {
    let matched = 0;
    for (const nodes of texts)
      for (const pattern of patterns) {
        const matches = matchesOf(pattern, nodes);
        expect(matches).toEqual(expectedOf(pattern, nodes));
        matched += matches.length;
      }
    return matched;
  };
  expect(long.length).toBeGreaterThan(150);
  expect(compare(claims, [...briefs.slice(0, 60).map(nodesOf), long, ...edges])).toBeGreaterThan(
    300,
  );
  expect(compare(rewrites, [...plain, plain.flat(), ...edges])).toBeGreaterThan(300);
});

test('a text that is read on matches as if it were read anew', () => {
  const [first = [], then = []] = briefs.slice(0, 2).map(nodesOf);
  const index = new PatternIndex(claims);
  const matched = (matches: (pattern: Pattern) => boolean) =>
    claims.flatMap((pattern, number) => (matches(pattern) ? [number] : []));
  const anew = matched((pattern) => matchesOf(pattern, then).length > 0);
  index.read(first, text);
  index.readOn(then);
  const tried = new Set<number>();
  for (let next = index.next(0); next !== null; next = index.next(next + 1)) tried.add(next);
  expect(anew.length).toBeGreaterThan(0);
  expect(anew.filter((number) => !tried.has(number))).toEqual([]);
  expect(
    matched((pattern) => matchFrom(pattern, text, placesOf(pattern, text), 0) !== null),
  ).toEqual(anew);
});

test('no pattern is passed over that would have matched', () => {
  const index = new PatternIndex(claims);
  let matched = 0;
  for (const brief of briefs) {
    const nodes = nodesOf(brief);
    const tried = new Set<number>();
    index.read(nodes, text);
    for (let next = index.next(0); next !== null; next = index.next(next + 1)) tried.add(next);
    claims.forEach((pattern, number) => {
      if (matchesOf(pattern, nodes).length === 0) return;
      matched += 1;
      expect(tried.has(number)).toBe(true);
    });
  }
  expect(matched).toBeGreaterThan(2000);
});

test.each<[pattern: string, text: string[], roles: number[][]]>([
  ['season ~3 horizon:NUM', ['season', 'word', 'number', 'number'], [[2]]],
  ['NUM{1,2} horizon:NUM', ['number', 'number', 'number'], [[2], [2]]],
  ['(season | season word) horizon:NUM', ['season', 'word', 'number'], [[2]]],
  ['horizon:NUM (! week)', ['number', 'week', 'number'], [[2]]],
  ['season (?= ~2 horizon:NUM)', ['season', 'word', 'number'], [[2]]],
  ['^ horizon:NUM $', ['number'], [[0]]],
  ['^ horizon:NUM $', ['number', 'number'], []],
])('%s matches %j', (pattern, words, roles) => {
  const matches = matchesOf(compilePattern(pattern), symbols(...words));
  expect(matches.map((match) => match.roles)).toEqual(roles);
});

test.each([
  '',
  '()',
  'season |',
  '(season',
  'season)',
  'season ? ?',
  'season{3,1}',
  'season{0,0}',
  'horizon:season{1,2}',
  'no_such_concept',
  '~ season',
  'season & week',
])('the pattern %s is refused', (pattern) => {
  expect(() => compilePattern(pattern)).toThrow();
});
