import { describe, expect, test } from 'vitest';
import { fillEdits } from './fill.ts';
import { startOverrides } from './overrides.ts';
import { planPaste } from './paste.ts';
import { cellIndex } from './sheet.ts';
import { smallSheet } from './small-sheet.ts';

const sheet = smallSheet(4, 3, { lockedCells: new Set([1]) });
const { values } = startOverrides(sheet);
const at = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

describe('paste', () => {
  test('a block without names lands from the selected cell on, and tells what it leaves out', () => {
    const plan = planPaste(
      sheet,
      values,
      [
        ['100', '5', 'x', '9'],
        ['', '7', '1,000', ''],
      ],
      at(0, 0),
    );
    expect(plan.matchedBy).toBe('position');
    expect(plan.changes).toEqual([
      { row: 1, column: 1, from: 104, to: 7 },
      { row: 1, column: 2, from: 105, to: 1000 },
    ]);
    expect(plan).toMatchObject({
      unchangedCount: 1,
      lockedCount: 1,
      outsideCount: 1,
      emptyCount: 2,
    });
    expect(plan.invalid).toEqual([{ row: 0, column: 2, text: 'x' }]);
  });

  test('one copied number fills the whole selection', () => {
    const plan = planPaste(sheet, values, [['8']], at(1, 0, 3, 2));
    expect(plan.edits).toHaveLength(9);
    expect(plan.edits.every(({ value }) => value === 8)).toBe(true);
  });

  test('a selection that is no multiple of the block takes the block once', () => {
    expect(planPaste(sheet, values, [['8'], ['9']], at(0, 0, 2, 0)).edits).toHaveLength(2);
  });

  test('a block with headings lands by name, whatever its order', () => {
    const block = [
      ['Store', 'wk 3', 'Wk 1', 'Season'],
      ['S004', '40', '41', '81'],
      ['s002', '20', '21', '41'],
      ['S999', '1', '2', '3'],
    ];
    const plan = planPaste(sheet, values, block, at(0, 0));
    expect(plan.matchedBy).toBe('headings');
    expect(plan.edits).toEqual([
      { index: cellIndex(sheet, 3, 2), value: 40 },
      { index: cellIndex(sheet, 3, 0), value: 41 },
      { index: cellIndex(sheet, 1, 2), value: 20 },
      { index: cellIndex(sheet, 1, 0), value: 21 },
    ]);
    expect(plan.unknownNames).toEqual(['S999', 'Season']);
  });

  test('a block with store names alone lands on those stores from the selected column on', () => {
    const plan = planPaste(
      sheet,
      values,
      [
        ['S003', '5'],
        ['S001', '6'],
      ],
      at(0, 2),
    );
    expect(plan.matchedBy).toBe('row_names');
    expect(plan.edits).toEqual([
      { index: cellIndex(sheet, 2, 2), value: 5 },
      { index: cellIndex(sheet, 0, 2), value: 6 },
    ]);
  });

  test('numbers that could also be store numbers are numbers', () => {
    const numbered = smallSheet(3, 2, { rows: ['1', '2', '3'].map((id) => ({ id, label: id })) });
    const plan = planPaste(
      numbered,
      startOverrides(numbered).values,
      [
        ['1', '2'],
        ['3', '4'],
      ],
      at(0, 0),
    );
    expect(plan.matchedBy).toBe('position');
    expect(plan.edits).toHaveLength(4);
  });
});

describe('fill', () => {
  test('Ctrl+D repeats the first row of the selection, locked cells left out', () => {
    expect(fillEdits(sheet, values, at(0, 0, 2, 0), 'down').map((edit) => edit.value)).toEqual([
      100, 100,
    ]);
    const locked = smallSheet(3, 1, { lockedCells: new Set([1]) });
    expect(fillEdits(locked, startOverrides(locked).values, at(0, 0, 2, 0), 'down')).toEqual([
      { index: 2, value: 100 },
    ]);
  });

  test('Ctrl+R repeats the first column; one column has nothing to fill', () => {
    expect(fillEdits(sheet, values, at(1, 0, 1, 2), 'right').map((edit) => edit.value)).toEqual([
      103, 103,
    ]);
    expect(fillEdits(sheet, values, at(0, 0, 3, 0), 'right')).toEqual([]);
  });
});
