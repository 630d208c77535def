import { formatChange, formatCount, formatPlain, formatUnits } from '../format.ts';
import classes from './plan-grid.module.css';
import type { CellArea, Sheet } from './sheet.ts';
import { type SheetTotals, selectionSummary } from './totals.ts';

/** The line under a grid: what is selected and its sum, what was just done, the total beside the system's. */
export function GridStatus({
  sheet,
  values,
  areas,
  totals,
  message,
}: {
  sheet: Sheet;
  values: Float64Array;
  areas: readonly CellArea[];
  totals: SheetTotals;
  message: string;
}) {
  const { count, sum, mean } = selectionSummary(sheet, values, areas);
  const change = totals.total - totals.systemTotal;
  return (
    <div className={classes.status}>
      <span>
        {formatCount(count, 'cell')} selected
        {count > 1 ? `, sum ${formatUnits(sum)}, mean ${formatPlain(mean)}` : ''}
      </span>
      <span role="status" className={classes.message}>
        {message}
      </span>
      {sheet.rowSum === null ? null : (
        <span>
          Total <strong>{formatUnits(totals.total)}</strong>
          {change === 0
            ? ''
            : ` (system ${formatUnits(totals.systemTotal)}, ${formatChange(change)})`}
        </span>
      )}
    </div>
  );
}
