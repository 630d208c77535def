import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { formatCount } from '../format.ts';
import { formatTsv, parseTsv, parseUnits } from './clipboard.ts';
import { clearEdits, fillEdits } from './fill.ts';
import { gridIntent, moved } from './keyboard.ts';
import { applyEdits, type Edit, effectiveValue, type Overrides, redo, undo } from './overrides.ts';
import { type PastePlan, planPaste } from './paste.ts';
import { type CellArea, cellIndex, isLocked, type Sheet } from './sheet.ts';
import type { GridSelection } from './use-grid-selection.ts';

/** A cell that is being typed into. */
export interface CellEditing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const PAGE_ROWS = 15;

function areaText(sheet: Sheet, values: Float64Array, area: CellArea, withNames: boolean): string {
  const cells = sheet.rows.slice(area.top, area.bottom + 1).map(({ label }, offset) => {
    const numbers: string[] = withNames ? [label] : [];
    for (let column = area.left; column <= area.right; column++)
      numbers.push(
        String(effectiveValue(sheet, values, cellIndex(sheet, area.top + offset, column))),
      );
    return numbers;
  });
  const names = sheet.columns.slice(area.left, area.right + 1).map(({ label }) => label);
  return formatTsv(withNames ? [[sheet.rowNoun, ...names], ...cells] : cells);
}

/** Everything a planner can do to a grid: typing, clearing, filling, copying, pasting, going back and forth. */
export function useGridCommands(
  sheet: Sheet,
  overrides: Overrides,
  onOverrides: (next: Overrides) => void,
  selection: GridSelection,
) {
  const [editing, setEditing] = useState<CellEditing | null>(null);
  const [paste, setPaste] = useState<PastePlan | null>(null);
  const [message, setMessage] = useState('');
  const { active, focus, areas } = selection;
  const area = areas.at(-1)!;
  const size = { rows: sheet.rows.length, columns: sheet.columns.length };

  function edit(label: string, edits: readonly Edit[]) {
    const next = applyEdits(sheet, overrides, label, edits);
    onOverrides(next);
    const count = next === overrides ? 0 : next.past.at(-1)!.changes.length;
    setMessage(
      count === 0 ? `${label}: nothing to change` : `${label}: ${formatCount(count, 'cell')}`,
    );
  }

  const commands = {
    undo() {
      const step = overrides.past.at(-1);
      onOverrides(undo(overrides));
      setMessage(step ? `Undone: ${step.label.toLowerCase()}` : 'Nothing to undo');
    },
    redo() {
      const step = overrides.future.at(-1);
      onOverrides(redo(overrides));
      setMessage(step ? `Redone: ${step.label.toLowerCase()}` : 'Nothing to redo');
    },
    clear: () => edit('Clear', clearEdits(sheet, areas)),
    fillDown: () => edit('Fill down', fillEdits(sheet, overrides.values, area, 'down')),
    fillRight: () => edit('Fill right', fillEdits(sheet, overrides.values, area, 'right')),
    startEditing(text: string | null) {
      if (isLocked(sheet, active.row, active.column)) {
        setMessage(sheet.readOnly ?? 'This number is computed and cannot be overridden');
        return;
      }
      const value = effectiveValue(
        sheet,
        overrides.values,
        cellIndex(sheet, active.row, active.column),
      );
      setEditing({ ...active, text: text ?? String(value) });
    },
    /**
     * Takes what was typed; false when it is no number. An empty cell clears the override.
     * `then` says whether the cell below becomes the active one.
     */
    commit(text: string, then: 'stay' | 'down'): boolean {
      if (!editing) return true;
      const value = text.trim() === '' ? null : parseUnits(text);
      if (value === null && text.trim() !== '') {
        setMessage('Only whole numbers of units, 0 or more');
        return false;
      }
      edit('Type', [{ index: cellIndex(sheet, editing.row, editing.column), value }]);
      setEditing(null);
      if (then === 'down') selection.select(moved(editing, 'down', size, PAGE_ROWS));
      return true;
    },
    cancelEditing: () => setEditing(null),
    copyText: (withNames: boolean) => areaText(sheet, overrides.values, area, withNames),
    applyPaste() {
      if (paste) edit('Paste', paste.edits);
      setPaste(null);
    },
    cancelPaste: () => setPaste(null),
    say: setMessage,
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return;
    const intent = gridIntent(event);
    if (!intent) return;
    event.preventDefault();
    if (intent.kind === 'move') {
      const to = moved(intent.extend ? focus : active, intent.move, size, PAGE_ROWS);
      selection.select(intent.extend ? active : to, to);
    } else if (intent.kind === 'edit') commands.startEditing(intent.text);
    else if (intent.kind === 'select_all') selection.selectAll();
    else if (intent.kind === 'fill_down') commands.fillDown();
    else if (intent.kind === 'fill_right') commands.fillRight();
    else commands[intent.kind]();
  }

  function onCopy(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', commands.copyText(false));
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    setMessage(`Copied ${formatCount(cells, 'cell')}`);
  }

  function onPaste(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const block = parseTsv(event.clipboardData.getData('text/plain'));
    if (block.length === 0) setMessage('The clipboard holds no text to paste');
    else setPaste(planPaste(sheet, overrides.values, block, area));
  }

  return { editing, paste, message, commands, onKeyDown, onCopy, onPaste };
}

export type GridCommands = ReturnType<typeof useGridCommands>['commands'];
