import { Button, Modal } from '@mantine/core';
import { formatChange, formatCount, formatUnits } from '../format.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';
import tables from '../ui/table.module.css';
import type { PastePlan } from './paste.ts';
import classes from './plan-grid.module.css';
import type { Sheet } from './sheet.ts';

const SHOWN = 8;

const matchWords = {
  position: 'Placed from the selected cell on',
  row_names: 'Matched by row names',
  headings: 'Matched by row and column names',
} as const;

function leftOut(plan: PastePlan): string[] {
  const { lockedCount, outsideCount, unchangedCount, emptyCount, invalid, unknownNames } = plan;
  return [
    unchangedCount > 0 ? `${formatCount(unchangedCount, 'cell')} already as pasted` : '',
    emptyCount > 0 ? `${formatCount(emptyCount, 'empty cell')}, left as they are` : '',
    lockedCount > 0
      ? `${formatCount(lockedCount, 'locked cell')}, computed and not overridden`
      : '',
    outsideCount > 0 ? `${formatCount(outsideCount, 'cell')} outside the table` : '',
    unknownNames.length > 0 ? `Not in this table: ${unknownNames.slice(0, SHOWN).join(', ')}` : '',
    invalid.length > 0
      ? `${formatCount(invalid.length, 'cell')} that is no whole number: ${invalid
          .slice(0, SHOWN)
          .map(({ text }) => `“${text}”`)
          .join(', ')}`
      : '',
  ].filter((line) => line !== '');
}

/** What a paste would change, before it changes anything. */
export function PasteDialog({
  sheet,
  plan,
  onApply,
  onCancel,
}: {
  sheet: Sheet;
  plan: PastePlan | null;
  onApply: () => void;
  onCancel: () => void;
}) {
  return (
    <Modal
      opened={plan !== null}
      onClose={onCancel}
      title="Paste"
      size={520}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {plan ? (
        <>
          <p className={classes.pasteLead}>
            {matchWords[plan.matchedBy]}:{' '}
            <strong>{formatCount(plan.changes.length, 'cell')}</strong> will change by{' '}
            {formatChange(plan.changes.reduce((sum, change) => sum + change.to - change.from, 0))}{' '}
            units in all.
          </p>
          {plan.changes.length > 0 ? (
            <table className={tables.table}>
              <thead>
                <tr>
                  <th scope="col">{sheet.rowNoun}</th>
                  <th scope="col">Column</th>
                  <th scope="col" className="num">
                    Now
                  </th>
                  <th scope="col" className="num">
                    Pasted
                  </th>
                </tr>
              </thead>
              <tbody>
                {plan.changes.slice(0, SHOWN).map(({ row, column, from, to }) => (
                  <tr key={`${row}:${column}`}>
                    <th scope="row">{sheet.rows[row]!.label}</th>
                    <td>{sheet.columns[column]!.label}</td>
                    <td className="num">{formatUnits(from)}</td>
                    <td className="num">{formatUnits(to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
          {plan.changes.length > SHOWN ? (
            <p className={classes.more}>and {formatUnits(plan.changes.length - SHOWN)} more</p>
          ) : null}
          {leftOut(plan).length > 0 ? (
            <ul className={classes.leftOut} aria-label="Left out">
              {leftOut(plan).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
          <DialogActions>
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
            <Button data-autofocus onClick={onApply} disabled={plan.changes.length === 0}>
              Paste {formatCount(plan.changes.length, 'cell')}
            </Button>
          </DialogActions>
        </>
      ) : null}
    </Modal>
  );
}
