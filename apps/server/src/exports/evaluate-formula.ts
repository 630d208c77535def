import { columnLetters } from './plan-table.ts';

/** Cells of a workbook by address, `Sheet!B2`; null when empty. */
export type CellReader = (address: string) => number | null;

const TOKEN =
  /'([^']+)'!([A-Z]+\d+)|([A-Z]+\d+)|([A-Z]+)(?=\()|(\d+(?:\.\d+)?)|("[^"]*")|([-+*/(),:>])/gy;

type Token =
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly at: string }
  | { readonly kind: 'name' | 'number' | 'text' | 'sign'; readonly text: string };

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot read ${formula}`);
    const [, sheet, there, here, name, number, text, sign] = match;
    if (there !== undefined) tokens.push({ kind: 'cell', sheet: sheet ?? null, at: there });
    else if (here !== undefined) tokens.push({ kind: 'cell', sheet: null, at: here });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1) });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** Column of its letters, from 0: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Computes the formulas that workbooks of plans use (sums, counts, IF, ROUND and arithmetic), as a
 * spreadsheet would; `''` is an empty text. Throws on anything else.
 */
export function evaluateFormula(formula: string, sheet: string, read: CellReader): number | '' {
  const tokens = tokensOf(formula);
  let at = 0;
  const peek = () => tokens[at];
  const isSign = (text: string) => {
    const token = peek();
    return token?.kind === 'sign' && token.text === text;
  };
  const take = (text: string) => {
    if (!isSign(text)) throw new Error(`expected ${text} in ${formula}`);
    at += 1;
  };

  function range(): (number | null)[] {
    const from = tokens[at];
    if (from?.kind !== 'cell') return [Number(expression())];
    const next = tokens[at + 1];
    if (next?.kind !== 'sign' || next.text !== ':') return [Number(expression())];
    const to = tokens[at + 2];
    if (to?.kind !== 'cell') throw new Error(`half a range in ${formula}`);
    at += 3;
    const [, fromColumn = '', fromRow = ''] = /([A-Z]+)(\d+)/.exec(from.at) ?? [];
    const [, toColumn = '', toRow = ''] = /([A-Z]+)(\d+)/.exec(to.at) ?? [];
    const values: (number | null)[] = [];
    for (let row = Number(fromRow); row <= Number(toRow); row++) {
      for (let c = columnIndex(fromColumn); c <= columnIndex(toColumn); c++) {
        values.push(read(`${from.sheet ?? sheet}!${columnLetters(c)}${row}`));
      }
    }
    return values;
  }

  function call(name: string): number | '' {
    take('(');
    if (name === 'SUM' || name === 'COUNT') {
      const values = range().filter((value) => value !== null);
      take(')');
      return name === 'COUNT' ? values.length : values.reduce((sum, value) => sum + value, 0);
    }
    const first = expression();
    take(',');
    if (name === 'ROUND') {
      const digits = Number(expression());
      take(')');
      return Number(`${Math.round(Number(`${first}e${digits}`))}e-${digits}`);
    }
    if (name !== 'IF') throw new Error(`unknown function ${name}`);
    const then = expression();
    take(',');
    const otherwise = expression();
    take(')');
    return first ? then : otherwise;
  }

  function atom(): number | '' {
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'cell') return read(`${token.sheet ?? sheet}!${token.at}`) ?? 0;
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind === 'text') return '';
    if (token?.kind === 'name') return call(token.text);
    at -= 1;
    take('(');
    const inner = expression();
    take(')');
    return inner;
  }

  function chain(signs: string, next: () => number | ''): number | '' {
    let value = next();
    for (let token = peek(); token?.kind === 'sign' && signs.includes(token.text); token = peek()) {
      at += 1;
      const right = Number(next());
      const left = Number(value);
      if (token.text === '*') value = left * right;
      else if (token.text === '/') value = left / right;
      else if (token.text === '+') value = left + right;
      else if (token.text === '-') value = left - right;
      else value = Number(left > right);
    }
    return value;
  }

  function expression(): number | '' {
    return chain('>', () => chain('+-', () => chain('*/', atom)));
  }
  const value = expression();
  if (at !== tokens.length) throw new Error(`cannot read all of ${formula}`);
  return value;
}
