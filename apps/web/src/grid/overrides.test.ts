import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  type Overrides,
  redo,
  startOverrides,
  undo,
  unsavedCells,
} from './overrides.ts';
import { smallSheet } from './small-sheet.ts';
import { selectionSummary, sheetTotals } from './totals.ts';

const sheet = smallSheet(4, 5, { lockedCells: new Set([3]) });
const edits = fc.array(
  fc.record({
    index: fc.nat({ max: 19 }),
    value: fc.oneof(fc.constant(null), fc.nat({ max: 500 })),
  }),
  { maxLength: 12 },
);

function edited(steps: { index: number; value: number | null }[][]): Overrides {
  return steps.reduce(
    (state, step) => applyEdits(sheet, state, 'edit', step),
    startOverrides(sheet),
  );
}

describe('overrides', () => {
  test('the system value is never overwritten, and clearing an override shows it again', () => {
    const before = sheet.system.slice();
    const set = applyEdits(sheet, startOverrides(sheet), 'type', [{ index: 7, value: 900 }]);
    expect(set.values[7]).toBe(900);
    const cleared = applyEdits(sheet, set, 'clear', [{ index: 7, value: null }]);
    expect(cleared.values[7]).toBeNaN();
    expect(sheet.system).toEqual(before);
  });

  test('zero is an override, not an empty cell', () => {
    expect(
      applyEdits(sheet, startOverrides(sheet), 'type', [{ index: 0, value: 0 }]).values[0],
    ).toBe(0);
  });

  test('a number equal to the system value is no override', () => {
    const state = applyEdits(sheet, startOverrides(sheet), 'type', [{ index: 7, value: 107 }]);
    expect(state).toEqual(startOverrides(sheet));
  });

  test('a locked cell keeps its system value whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(edits), (steps) => {
        expect(edited(steps).values[3]).toBeNaN();
      }),
    );
  });

  test('undoing every step gives the state before, redoing them the state after', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), (steps) => {
        const done = edited(steps);
        let back = done;
        while (back.past.length > 0) back = undo(back);
        expect(back.values).toEqual(sheet.saved);
        let forth = back;
        while (forth.future.length > 0) forth = redo(forth);
        expect(forth.values).toEqual(done.values);
        expect(undo(back)).toBe(back);
        expect(redo(forth)).toBe(forth);
      }),
    );
  });

  test('a new edit after an undo drops what was undone', () => {
    const state = applyEdits(sheet, undo(edited([[{ index: 1, value: 5 }]])), 'type', [
      { index: 2, value: 6 },
    ]);
    expect(state.future).toEqual([]);
    expect(state.values[1]).toBeNaN();
  });

  test('what is unsaved is exactly what differs from the plan, a cleared cell with its system value', () => {
    const saved = sheet.saved.slice();
    saved[4] = 77;
    const own = { ...sheet, saved };
    const state = applyEdits(own, startOverrides(own), 'edit', [
      { index: 4, value: null },
      { index: 6, value: 1 },
    ]);
    expect(unsavedCells(own, state)).toEqual([
      { index: 4, value: 104, cleared: true },
      { index: 6, value: 1, cleared: false },
    ]);
    expect(unsavedCells(own, undo(state))).toEqual([]);
  });
});

describe('totals', () => {
  test('row sums and column sums both add up to the total, whatever is overridden', () => {
    fc.assert(
      fc.property(fc.array(edits), (steps) => {
        const { rows, columns, total } = sheetTotals(sheet, edited(steps).values);
        const sum = (list: Float64Array) => list.reduce((a, b) => a + b, 0);
        expect(sum(rows)).toBe(total);
        expect(sum(columns)).toBe(total);
      }),
    );
  });

  test('an override moves the total by exactly its difference to the system value', () => {
    const { total, systemTotal } = sheetTotals(sheet, edited([[{ index: 0, value: 130 }]]).values);
    expect(total - systemTotal).toBe(30);
  });

  test('the selection is counted with overrides in', () => {
    const { values } = edited([[{ index: 0, value: 0 }]]);
    expect(selectionSummary(sheet, values, [{ top: 0, left: 0, bottom: 1, right: 0 }])).toEqual({
      count: 2,
      sum: 105,
      mean: 52.5,
    });
  });
});
