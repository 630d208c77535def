import { Button, Checkbox, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DASH, formatCount, formatUnits } from '../format.ts';
import { useSaveOverrides } from '../grid/use-save-overrides.ts';
import { endpointQuery } from '../queries.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Pager } from '../ui/pager.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/state-message.tsx';
import { StatusPill, type Tone } from '../ui/status-pill.tsx';
import tables from '../ui/table.module.css';
import {
  canTake,
  chosenOverrides,
  differenceKey,
  takenAtFirst,
  type WorkbookDifference,
  type WorkbookDifferences,
} from './chosen-overrides.ts';
import classes from './exchange.module.css';

/** Rows at a time: a workbook may differ in 100,000 cells. */
const PAGE = 100;

const statusWords: Readonly<Record<WorkbookDifference['status'], { tone: Tone; word: string }>> = {
  apply: { tone: 'blue', word: 'Changed by you' },
  conflict: { tone: 'amber', word: 'Changed on both sides' },
  locked: { tone: 'neutral', word: 'Computed, cannot be set' },
  invalid: { tone: 'red', word: 'No whole number' },
};

const tableNames: Readonly<Record<string, string>> = {
  store_demand: 'Demand',
  allocation: 'Allocation',
};

function shown(value: WorkbookDifference['base']): string {
  if (value === null) return DASH;
  return typeof value === 'number' ? formatUnits(value) : value;
}

function words(text: string): string {
  return (tableNames[text] ?? text).replaceAll('_', ' ');
}

/** Each difference with its three values; the planner chooses which become overrides, says why, and gets a new version. */
export function DifferencesForm({
  differences: { differences, current_plan_id },
  onClose,
  onAnother,
}: {
  differences: WorkbookDifferences;
  onClose: () => void;
  onAnother: () => void;
}) {
  const current = useQuery(endpointQuery('get_plan', { params: { id: current_plan_id } }));
  const [taken, setTaken] = useState(() => takenAtFirst(differences));
  const [from, setFrom] = useState(0);
  const [reason, setReason] = useState('');
  const overrides = chosenOverrides(differences, taken);

  if (differences.length === 0)
    return (
      <EmptyState
        title="No differences"
        actions={
          <Button variant="default" onClick={onAnother}>
            Choose another file
          </Button>
        }
      >
        The workbook says what the newest version of the plan says.
      </EmptyState>
    );
  if (!current.data)
    return current.error ? (
      <ErrorState error={current.error} onRetry={() => current.refetch()} />
    ) : (
      <LoadingState label="Loading the newest version" rows={3} />
    );

  function toggle(key: string) {
    const next = new Set(taken);
    if (!next.delete(key)) next.add(key);
    setTaken(next);
  }

  return (
    <div className={classes.form}>
      <p>
        {formatCount(differences.length, 'difference')} between the plan the workbook came from, the
        newest version ({current.data.version}) and the workbook.
      </p>
      <div className={classes.differences}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Take</th>
              <th scope="col">Where</th>
              <th scope="col" className="num">
                Exported
              </th>
              <th scope="col" className="num">
                Newest
              </th>
              <th scope="col" className="num">
                Workbook
              </th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(from, from + PAGE).map((difference) => {
              const key = differenceKey(difference);
              const { tone, word } = statusWords[difference.status];
              const where = `${words(difference.table)}, ${difference.key}, ${words(difference.column)}`;
              return (
                <tr key={key}>
                  <td>
                    <Checkbox
                      size="xs"
                      aria-label={`Take ${where}`}
                      checked={taken.has(key) && canTake(difference)}
                      disabled={!canTake(difference)}
                      onChange={() => toggle(key)}
                    />
                  </td>
                  <th scope="row">{where}</th>
                  <td className="num">{shown(difference.base)}</td>
                  <td className="num">{shown(difference.current)}</td>
                  <td className="num">{shown(difference.edited)}</td>
                  <td>
                    <StatusPill tone={tone}>{word}</StatusPill>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {differences.length > PAGE ? (
        <Pager from={from} size={PAGE} total={differences.length} onFrom={setFrom} />
      ) : null}
      <ApplyDifferences
        plan={current.data}
        overrides={overrides}
        reason={reason}
        onReason={setReason}
        onAnother={onAnother}
        onClose={onClose}
      />
    </div>
  );
}

function ApplyDifferences({
  plan,
  overrides,
  reason,
  onReason,
  onAnother,
  onClose,
}: {
  plan: Parameters<typeof useSaveOverrides>[0];
  overrides: ReturnType<typeof chosenOverrides>;
  reason: string;
  onReason: (reason: string) => void;
  onAnother: () => void;
  onClose: () => void;
}) {
  const save = useSaveOverrides(plan, onClose);
  return (
    <>
      <Textarea
        label="Why"
        description="Kept with each override."
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
      {save.error ? (
        <p role="alert" className={classes.error}>
          {save.error.message}
        </p>
      ) : null}
      <DialogActions>
        <Button variant="default" onClick={onAnother}>
          Choose another file
        </Button>
        <Button
          loading={save.isPending}
          disabled={overrides.length === 0 || reason.trim() === ''}
          onClick={() => save.mutate({ overrides, reason: reason.trim() })}
        >
          Save {formatCount(overrides.length, 'override')} as version {plan.version + 1}
        </Button>
      </DialogActions>
    </>
  );
}
