import type { Plan } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { formatCount, formatUnits } from '../format.ts';
import { usePlan } from '../ui/plan-context.tsx';
import { draftKey, findDraft, forgetDraft, keepDraft } from './override-drafts.ts';
import classes from './override-editor.module.css';
import { type Overrides, startOverrides, unsavedCells } from './overrides.ts';
import { PlanGrid } from './plan-grid.tsx';
import { type OverrideTable, planSheet } from './plan-sheets.ts';
import { SaveDialog } from './save-dialog.tsx';
import { sheetTotals } from './totals.ts';

/** What the stores get leaves the DC, never more than the buy. */
function AllocationBalance({ plan, stores }: { plan: Plan; stores: number }) {
  const rest = plan.buy.units - stores;
  return (
    <span className={rest < 0 ? classes.wrong : undefined} role={rest < 0 ? 'alert' : undefined}>
      Stores {formatUnits(stores)} + DC {formatUnits(rest)} = buy {formatUnits(plan.buy.units)}
      {rest < 0 ? `: ${formatUnits(-rest)} units more than the buy` : ''}
    </span>
  );
}

/** A table of the plan on screen in a grid: a planner's numbers beside the system's, saved as a new version. */
export function OverrideEditor({ table, height }: { table: OverrideTable; height?: number }) {
  const { plan, ask, unfinished } = usePlan();
  const { sheet, pointerOf, requestOf } = useMemo(
    () => planSheet(plan, table, unfinished !== null),
    [plan, table, unfinished],
  );
  const key = draftKey(plan.plan_hash, table);
  const [state, setState] = useState({ sheet, overrides: findDraft(key, sheet) });
  // Another version of the plan is another sheet, with its own draft.
  const current = state.sheet === sheet ? state.overrides : findDraft(key, sheet);
  const overrides = useMemo(() => current ?? startOverrides(sheet), [current, sheet]);
  const [saving, setSaving] = useState(false);

  function change(next: Overrides) {
    setState({ sheet, overrides: next });
    keepDraft(key, sheet, next);
  }

  const unsaved = useMemo(() => unsavedCells(sheet, overrides), [sheet, overrides]);
  const storeUnits = useMemo(
    () => (table === 'allocation' ? (sheetTotals(sheet, overrides.values).columns[0] ?? 0) : 0),
    [table, sheet, overrides],
  );
  const tooMuch = table === 'allocation' && storeUnits > plan.buy.units;
  const discard = () => {
    setState({ sheet, overrides: startOverrides(sheet) });
    forgetDraft(key);
  };

  return (
    <div>
      <PlanGrid
        sheet={sheet}
        overrides={overrides}
        onOverrides={change}
        onWhy={({ row, column }) => ask(pointerOf(row, column))}
        {...(height === undefined ? {} : { height })}
      />
      <div className={classes.bar}>
        {table === 'allocation' ? <AllocationBalance plan={plan} stores={storeUnits} /> : null}
        {sheet.readOnly ? (
          <span className={classes.unsaved}>{sheet.readOnly}</span>
        ) : unsaved.length > 0 ? (
          <>
            <span className={classes.unsaved}>
              <IconPencil size={14} aria-hidden /> {formatCount(unsaved.length, 'change')} not saved
            </span>
            <Button variant="default" onClick={discard}>
              Discard
            </Button>
            <Button onClick={() => setSaving(true)} disabled={tooMuch}>
              Save as version {plan.version + 1} …
            </Button>
          </>
        ) : (
          <span className={classes.unsaved}>
            {plan.overrides.length > 0
              ? `${formatCount(plan.overrides.length, 'override')} in this version`
              : 'System values, no overrides'}
          </span>
        )}
      </div>
      <SaveDialog
        plan={plan}
        overrides={saving ? unsaved.map(({ index, value }) => requestOf(index, value)) : null}
        cleared={unsaved.filter((cell) => cell.cleared).length}
        onClose={() => setSaving(false)}
        onSaved={() => forgetDraft(key)}
      />
    </div>
  );
}
