import { means } from '../amounts/rewrite.ts';
import { symbolOf } from '../grammar/symbols.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from './nodes.ts';

const MIN_COLUMNS = 3;

/**
 * Unrolls small tables (Markdown, or rows with semicolons) into "heading: value" sentences, so that
 * the rules for forms read them. Nodes keep their offsets; only their order changes.
 */
export function unrollTables(nodes: readonly Node[]): readonly Node[] {
  const lines = linesOf(nodes);
  const isForm = lines.filter(isSemicolonPair).length >= MIN_COLUMNS;
  const isBarForm = lines.filter(isBarPair).length >= MIN_COLUMNS;
  const result: Node[] = [];
  let changed = false;
  for (let at = 0; at < lines.length; at++) {
    const compared = comparison(lines, at);
    if (compared) {
      result.push(...compared.nodes);
      changed = true;
      at = compared.last;
      continue;
    }
    const commas = isCommaHeader(lines[at] as Line, lines[at + 1]);
    const header = cellsOf(lines[at] as Line, commas);
    let next = at + 1;
    if (header && isRule(lines[next])) next += 1;
    const values = header ? cellsOf(lines[next], commas) : null;
    const following = values ? cellsOf(lines[next + 1], commas) : null;
    if (
      header &&
      values &&
      header.length === values.length &&
      following?.length !== header.length
    ) {
      header.forEach((cell, column) => {
        const value = values[column] as Node[];
        const first = value[0] ?? cell[0];
        if (!first || value.length === 0) return;
        result.push(...cell, sign(first, 'colon'), ...value, sign(value.at(-1) as Node, 'stop'));
      });
      changed = true;
      at = next;
    } else {
      const line = lines[at] as Line;
      const pair = isBarForm && isBarPair(line) ? barPairOf(line) : pairOf(line.nodes, isForm);
      if (pair !== line.nodes) changed = true;
      result.push(...pair, ...(line.break ? [line.break] : []));
    }
  }
  return changed ? result : nodes;
}

const ownColumn = wordList('ty|ny|this year|new|plan|dieses jahr|neu|cette annee|este ano|nuevo|n');
const olderColumn = wordList(
  "ly|lly|last year|old|actual|vorjahr|letztes jahr|l'an dernier|annee derniere|ano pasado|n - 1",
);

/** The column of this season in a heading that also has one of an earlier season, or -1. */
function columnOfThisSeason(cells: readonly (readonly Node[])[]): number {
  const texts = cells.map((cell) => cell.map(({ text }) => text).join(' '));
  const years = texts.map((text) => (/^20\d\d$/.test(text) ? Number(text) : null));
  const said = years.flatMap((year) => year ?? []);
  if (said.length >= 2) return years.indexOf(Math.max(...said));
  const isOlder = (text: string, column: number) =>
    olderColumn.test(text) || (cells[column] ?? []).some((node) => means(node, 'last_year'));
  if (!texts.some((text, column) => column > 0 && isOlder(text, column))) return -1;
  return texts.findIndex(
    (text, column) =>
      column > 0 &&
      !isOlder(text, column) &&
      (ownColumn.test(text) || (cells[column] ?? []).some((node) => means(node, 'this_time'))),
  );
}

/** A table of this season beside an earlier one: each row becomes "label: value of this season". */
function comparison(
  lines: readonly Line[],
  at: number,
): { readonly nodes: readonly Node[]; readonly last: number } | null {
  const header = cellsOf(lines[at]);
  const own = header ? columnOfThisSeason(header) : -1;
  if (!header || own === -1) return null;
  let last = isRule(lines[at + 1]) ? at + 1 : at;
  const nodes: Node[] = [...(header[0] ?? [])];
  if (header[0]?.[0]) nodes.push(sign(header[0].at(-1) as Node, 'stop'));
  for (;;) {
    const cells = cellsOf(lines[last + 1]);
    if (cells?.length !== header.length) break;
    last += 1;
    const [label, value] = [cells[0] ?? [], cells[own] ?? []];
    const isBlank = value.every((node) => means(node, 'dash') || means(node, 'hyphen'));
    if (label.length === 0 || isBlank) continue;
    const end = sign(value.at(-1) as Node, 'stop');
    nodes.push(...label, sign(value[0] as Node, 'colon'), ...value, end);
  }
  return last > at ? { nodes, last } : null;
}

/** A line of two columns, "Weeks<tab>11" or, in a form of such lines, "Weeks;11", reads as "Weeks: 11". */
function pairOf(nodes: readonly Node[], isForm: boolean): readonly Node[] {
  const semicolon = nodes.findIndex(isSemicolon);
  if (isForm && semicolon > 0 && nodes.filter(isSemicolon).length === 1)
    return [
      ...nodes.slice(0, semicolon),
      sign(nodes[semicolon] as Node, 'colon'),
      ...nodes.slice(semicolon + 1),
    ];
  const first = nodes.findIndex(isTab);
  if (first < 1) return nodes;
  let last = first;
  while (isTab(nodes[last + 1])) last += 1;
  if (nodes.slice(last + 1).some(isTab)) return nodes;
  return [...nodes.slice(0, first), sign(nodes[first] as Node, 'colon'), ...nodes.slice(last + 1)];
}

const isBar = (node: Node | undefined) => means(node, 'bar_sign') && node?.text === '|';

/** "| Weeks | 13 |" or "Weeks | 13": a short label and its value between bars. */
function isBarPair({ nodes }: Line): boolean {
  const inner = withoutOuterBars(nodes);
  const bar = inner.findIndex(isBar);
  return bar > 0 && bar <= MAX_HEADING_WORDS && inner.filter(isBar).length === 1;
}

function withoutOuterBars(nodes: readonly Node[]): readonly Node[] {
  const first = isBar(nodes[0]) ? 1 : 0;
  return nodes.slice(first, isBar(nodes.at(-1)) ? -1 : undefined);
}

function barPairOf({ nodes }: Line): readonly Node[] {
  return withoutOuterBars(nodes).map((node) => (isBar(node) ? sign(node, 'colon') : node));
}

const isSemicolon = (node: Node | undefined) => node?.text === ';';
const isSemicolonPair = ({ nodes }: Line) =>
  nodes.filter(isSemicolon).length === 1 && nodes.findIndex(isSemicolon) <= MAX_HEADING_WORDS;
const isTab = (node: Node | undefined) => node?.text === '\t';

interface Line {
  readonly nodes: readonly Node[];
  readonly break: Node | null;
}

function linesOf(nodes: readonly Node[]): Line[] {
  const lines: Line[] = [];
  let current: Node[] = [];
  for (const node of nodes) {
    if (node.token?.kind === 'break') {
      lines.push({ nodes: current, break: node });
      current = [];
    } else {
      current.push(node);
    }
  }
  lines.push({ nodes: current, break: null });
  return lines;
}

/** The cells of a row with at least three columns, or null. */
function cellsOf(line: Line | undefined, commas = false): Node[][] | null {
  if (!line) return null;
  const bars = line.nodes.filter((node) => means(node, 'bar_sign')).length;
  const isDelimiter = (node: Node) =>
    bars >= 2 ? means(node, 'bar_sign') : commas ? means(node, 'comma') : node.text === ';';
  const cells: Node[][] = [[]];
  for (const node of line.nodes) {
    if (isDelimiter(node)) cells.push([]);
    else (cells.at(-1) as Node[]).push(node);
  }
  if (bars >= 2 && (cells[0] as Node[]).length === 0) cells.shift();
  if (bars >= 2 && (cells.at(-1) as Node[] | undefined)?.length === 0) cells.pop();
  return cells.length >= MIN_COLUMNS ? cells : null;
}

const MAX_HEADING_WORDS = 3;

/** A line of short headings parted by unspaced commas, above a line of as many values. */
function isCommaHeader(line: Line, values: Line | undefined): boolean {
  const isComma = (node: Node) => means(node, 'comma');
  const count = line.nodes.filter(isComma).length;
  if (count < MIN_COLUMNS - 1 || values?.nodes.filter(isComma).length !== count) return false;
  const short = (cellsOf(line, true) ?? []).every(
    (cell) => cell.length > 0 && cell.length <= MAX_HEADING_WORDS,
  );
  const plain = line.nodes.every((node) => node.token?.value === undefined && !means(node, 'stop'));
  return short && plain && values.nodes.some((node) => node.token?.value !== undefined);
}

/** The line of dashes under a Markdown heading. */
function isRule(line: Line | undefined): boolean {
  if (!line || line.nodes.length < MIN_COLUMNS) return false;
  return line.nodes.every((node) =>
    ['bar_sign', 'hyphen', 'dash', 'colon'].some((concept) => means(node, concept)),
  );
}

function sign(beside: Node, concept: 'colon' | 'stop'): Node {
  const meaning: Meaning = { key: concept, concepts: new Set([concept]), values: new Map() };
  return {
    symbol: symbolOf(concept),
    text: concept === 'colon' ? ':' : '.',
    start: beside.start,
    end: beside.end,
    glued: false,
    meaning,
    token: null,
    amount: null,
  };
}
