import { parseUnits } from './clipboard.ts';
import { type Edit, effectiveValue } from './overrides.ts';
import { type CellArea, cellIndex, isLocked, type Sheet } from './sheet.ts';

/** A cell of the pasted text, where it lands and what it would change. */
export interface PasteChange {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What a paste would do, before it does it. */
export interface PastePlan {
  /** How cells found their place: by where the selection stands, by names of rows, or by names of both. */
  readonly matchedBy: 'position' | 'row_names' | 'headings';
  readonly changes: readonly PasteChange[];
  readonly edits: readonly Edit[];
  readonly unchangedCount: number;
  readonly lockedCount: number;
  readonly outsideCount: number;
  readonly emptyCount: number;
  /** Text that is no whole number of units. */
  readonly invalid: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Names in the pasted text that the sheet does not have. */
  readonly unknownNames: readonly string[];
}

type Places = (number | null)[];

const folded = (text: string) => text.trim().toLowerCase();

function placesByName(items: readonly { id: string; label: string }[]): Map<string, number> {
  return new Map([
    ...items.map(({ label }, at): [string, number] => [folded(label), at]),
    ...items.map(({ id }, at): [string, number] => [folded(id), at]),
  ]);
}

function repeated(length: number, spanned: number): number {
  return spanned > length && spanned % length === 0 ? spanned : length;
}

/** Where each row and column of the block lands; null for a name that the sheet does not have. */
function placed(sheet: Sheet, block: readonly (readonly string[])[], at: CellArea) {
  const rowPlaces = placesByName(sheet.rows);
  const columnPlaces = placesByName(sheet.columns);
  const width = Math.max(...block.map((cells) => cells.length));
  const heading = block[0]!.slice(1).map(folded);
  const names = (from: number) => block.slice(from).map((cells) => folded(cells[0] ?? ''));
  const known = (list: string[]) => list.some((name) => rowPlaces.has(name));

  if (block.length > 1 && heading.some((name) => columnPlaces.has(name)) && known(names(1)))
    return {
      matchedBy: 'headings' as const,
      cells: block.slice(1).map((cells) => cells.slice(1)),
      rows: names(1).map((name) => rowPlaces.get(name) ?? null),
      columns: heading.map((name) => columnPlaces.get(name) ?? null),
      unknownNames: [
        ...block
          .slice(1)
          .flatMap((cells, row) => (rowPlaces.has(names(1)[row]!) ? [] : [cells[0] ?? ''])),
        ...block[0]!.slice(1).filter((name) => !columnPlaces.has(folded(name))),
      ],
    };

  const rowNames = names(0);
  if (width > 1 && known(rowNames) && rowNames.every((name) => parseUnits(name) === null))
    return {
      matchedBy: 'row_names' as const,
      cells: block.map((cells) => cells.slice(1)),
      rows: rowNames.map((name) => rowPlaces.get(name) ?? null),
      columns: Array.from({ length: width - 1 }, (_, column): number => at.left + column),
      unknownNames: block.flatMap((cells, row) =>
        rowPlaces.has(rowNames[row]!) ? [] : [cells[0] ?? ''],
      ),
    };

  const height = repeated(block.length, at.bottom - at.top + 1);
  const across = repeated(width, at.right - at.left + 1);
  return {
    matchedBy: 'position' as const,
    cells: Array.from({ length: height }, (_, row) =>
      Array.from(
        { length: across },
        (_, column) => block[row % block.length]![column % width] ?? '',
      ),
    ),
    rows: Array.from({ length: height }, (_, row): number => at.top + row),
    columns: Array.from({ length: across }, (_, column): number => at.left + column),
    unknownNames: [],
  };
}

/**
 * Works out what pasting a block at a selection would do. A block that carries headings lands by names;
 * otherwise from the selection's first cell on, repeated when the selection is a whole multiple of it.
 * Empty cells leave what is there; locked cells, cells outside and text that is no number are counted, not written.
 */
export function planPaste(
  sheet: Sheet,
  values: Float64Array,
  block: readonly (readonly string[])[],
  at: CellArea,
): PastePlan {
  const plan = {
    changes: [] as PasteChange[],
    edits: [] as Edit[],
    unchangedCount: 0,
    lockedCount: 0,
    outsideCount: 0,
    emptyCount: 0,
    invalid: [] as { row: number; column: number; text: string }[],
  };
  if (block.length === 0) return { matchedBy: 'position', unknownNames: [], ...plan };
  const { matchedBy, cells, rows, columns, unknownNames } = placed(sheet, block, at);
  cells.forEach((line, lineAt) => {
    line.forEach((text, cellAt) => {
      const row = (rows as Places)[lineAt] ?? null;
      const column = (columns as Places)[cellAt] ?? null;
      if (text.trim() === '') {
        plan.emptyCount += 1;
        return;
      }
      if (
        row === null ||
        column === null ||
        row >= sheet.rows.length ||
        column >= sheet.columns.length
      ) {
        plan.outsideCount += 1;
        return;
      }
      if (isLocked(sheet, row, column)) {
        plan.lockedCount += 1;
        return;
      }
      const to = parseUnits(text);
      if (to === null) {
        plan.invalid.push({ row, column, text });
        return;
      }
      const index = cellIndex(sheet, row, column);
      const from = effectiveValue(sheet, values, index);
      if (from === to) {
        plan.unchangedCount += 1;
        return;
      }
      plan.changes.push({ row, column, from, to });
      plan.edits.push({ index, value: to });
    });
  });
  return { matchedBy, unknownNames: [...new Set(unknownNames)], ...plan };
}
