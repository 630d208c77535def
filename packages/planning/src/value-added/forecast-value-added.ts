import type { LedgerGroup, LedgerRow } from '@hemline/contracts';

/** A change of at least this share of the system value counts as large; any change of a system value of 0 does. */
export const LARGE_OVERRIDE_FROM = 0.25;

/** An override as made, with what was sold since; `missing` says why it cannot be judged. */
export type SoldOverride = Pick<
  LedgerRow,
  'system_value' | 'override_value' | 'actual' | 'missing'
>;

/** Errors of both values against what was sold, in units; all null where `missing` gives a reason. */
export type JudgedOverride<Row> = Row &
  Pick<LedgerRow, 'system_error' | 'override_error' | 'value_added'>;

/**
 * Measures an override against what was sold: error = value − actual, in units;
 * value added = |system error| − |override error|, positive where the planner was nearer.
 * Source: forecast value added (M. Gilliland, The Business Forecasting Deal, 2010, ch. 4).
 */
export function judgeOverride<Row extends SoldOverride>(row: Row): JudgedOverride<Row> {
  const { actual, missing } = row;
  if (actual === null || missing !== null)
    return { ...row, system_error: null, override_error: null, value_added: null };
  const system_error = row.system_value - actual;
  const override_error = row.override_value - actual;
  return {
    ...row,
    system_error,
    override_error,
    value_added: Math.abs(system_error) - Math.abs(override_error),
  };
}

type Judged = JudgedOverride<SoldOverride>;

function directionOf(row: SoldOverride): 'up' | 'down' {
  return row.override_value > row.system_value ? 'up' : 'down';
}

function sizeOf({ system_value, override_value }: SoldOverride): 'large' | 'small' {
  const change = Math.abs(override_value - system_value);
  return change >= LARGE_OVERRIDE_FROM * Math.abs(system_value) ? 'large' : 'small';
}

function group(
  rows: readonly Judged[],
  direction: LedgerGroup['direction'],
  size: LedgerGroup['size'],
): LedgerGroup {
  const members = rows.filter(
    (row) =>
      (direction === 'all' || directionOf(row) === direction) &&
      (size === 'all' || sizeOf(row) === size),
  );
  const judged = members.flatMap(({ value_added, system_error, override_error }) =>
    value_added === null ? [] : [{ value_added, system_error, override_error }],
  );
  const count = (test: (value: number) => boolean) =>
    judged.filter(({ value_added }) => test(value_added)).length;
  const sum = (of: (row: (typeof judged)[number]) => number) =>
    judged.length === 0 ? null : judged.reduce((total, row) => total + of(row), 0);
  return {
    direction,
    size,
    overrides: members.length,
    judged: judged.length,
    helped: count((value) => value > 0),
    hurt: count((value) => value < 0),
    system_error: sum((row) => Math.abs(row.system_error ?? 0)),
    override_error: sum((row) => Math.abs(row.override_error ?? 0)),
    value_added: sum((row) => row.value_added),
  };
}

/**
 * Whether overrides paid, all together first, then by direction and size. Large ones and those downwards
 * tend to help, small ones and those upwards often hurt (Fildes, Goodwin, Lawrence & Nikolopoulos,
 * International Journal of Forecasting 25(1), 2009): that is why they are told apart.
 */
export function forecastValueAdded(rows: readonly Judged[]): LedgerGroup[] {
  return [
    group(rows, 'all', 'all'),
    group(rows, 'up', 'large'),
    group(rows, 'down', 'large'),
    group(rows, 'up', 'small'),
    group(rows, 'down', 'small'),
  ];
}
