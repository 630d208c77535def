import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridIntent, moved } from './keyboard.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('grid keys', () => {
  test('arrows move, Shift extends, Ctrl goes to the edge', () => {
    expect(gridIntent(press('ArrowDown'))).toEqual({ kind: 'move', move: 'down', extend: false });
    expect(gridIntent(press('ArrowDown', { shiftKey: true, ctrlKey: true }))).toEqual({
      kind: 'move',
      move: 'last_row',
      extend: true,
    });
    expect(gridIntent(press('Home', { ctrlKey: true }))).toMatchObject({ move: 'first_cell' });
  });

  test.each([
    ['a', 'select_all'],
    ['d', 'fill_down'],
    ['r', 'fill_right'],
    ['z', 'undo'],
    ['y', 'redo'],
  ])('Ctrl+%s means %s', (key, kind) => {
    expect(gridIntent(press(key, { ctrlKey: true }))).toEqual({ kind });
  });

  test('Ctrl+Shift+Z redoes, Delete clears, a digit starts an edit with it', () => {
    expect(gridIntent(press('Z', { ctrlKey: true, shiftKey: true }))).toEqual({ kind: 'redo' });
    expect(gridIntent(press('Delete'))).toEqual({ kind: 'clear' });
    expect(gridIntent(press('7'))).toEqual({ kind: 'edit', text: '7' });
  });

  test.each([
    press('c', { ctrlKey: true }),
    press('v', { ctrlKey: true }),
    press('Tab'),
    press('a'),
    press('ArrowUp', { altKey: true }),
  ])('keys that are not the grid’s are left to the browser: %o', (key) => {
    expect(gridIntent(key)).toBeNull();
  });

  test('no move leaves the sheet', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'ArrowUp',
          'ArrowDown',
          'ArrowLeft',
          'ArrowRight',
          'PageUp',
          'PageDown',
          'Home',
          'End',
        ),
        fc.boolean(),
        fc.nat({ max: 9 }),
        fc.nat({ max: 4 }),
        (key, ctrlKey, row, column) => {
          const intent = gridIntent(press(key, { ctrlKey }));
          if (intent?.kind !== 'move') throw new Error('not a move');
          const to = moved({ row, column }, intent.move, { rows: 10, columns: 5 }, 4);
          expect(to.row).toBeGreaterThanOrEqual(0);
          expect(to.row).toBeLessThan(10);
          expect(to.column).toBeGreaterThanOrEqual(0);
          expect(to.column).toBeLessThan(5);
        },
      ),
    );
  });
});
