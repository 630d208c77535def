import type { LedgerRow } from '@hemline/contracts';
import { Link } from '@tanstack/react-router';
import { formatChange, formatInstant, formatShortDate, formatUnits } from '../format.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Missing } from '../ui/missing.tsx';
import classes from './ledger.module.css';

const errorColumn = (key: 'system_error' | 'override_error' | 'value_added', header: string) =>
  ({
    key,
    header,
    width: 98,
    numeric: true,
    cell: (row: LedgerRow) =>
      row[key] === null ? <Missing reason={row.missing ?? ''} /> : formatChange(row[key]),
  }) satisfies Column<LedgerRow>;

function columnsOf(planId: string): readonly Column<LedgerRow>[] {
  return [
    { key: 'store', header: 'Store', width: 84, cell: ({ store_id }) => store_id },
    {
      key: 'week',
      header: 'What',
      width: 128,
      cell: ({ week, week_start }) =>
        week === null || week_start === null
          ? 'Initial allocation'
          : `W${week} · ${formatShortDate(week_start)}`,
    },
    {
      key: 'system',
      header: 'System',
      width: 72,
      numeric: true,
      cell: ({ system_value }) => formatUnits(system_value),
    },
    {
      key: 'override',
      header: 'Override',
      width: 76,
      numeric: true,
      cell: ({ override_value, pointer, table }) => (
        <Link
          to="/plans/$planId"
          params={{ planId }}
          search={{ tab: table, why: pointer }}
          className={classes.override}
          tabIndex={-1}
        >
          {formatUnits(override_value)}
        </Link>
      ),
    },
    {
      key: 'difference',
      header: 'Difference',
      width: 88,
      numeric: true,
      cell: ({ system_value, override_value }) => formatChange(override_value - system_value),
    },
    {
      key: 'actual',
      header: 'Actual',
      width: 72,
      numeric: true,
      cell: ({ actual, missing }) =>
        actual === null ? <Missing reason={missing ?? ''} /> : formatUnits(actual),
    },
    errorColumn('system_error', 'System error'),
    errorColumn('override_error', 'Your error'),
    errorColumn('value_added', 'Value added'),
    { key: 'who', header: 'Who', width: 72, cell: ({ made_by }) => made_by },
    { key: 'when', header: 'When', width: 144, cell: ({ made_at }) => formatInstant(made_at) },
    {
      key: 'why',
      header: 'Why',
      width: 170,
      grow: true,
      cell: ({ reason }) => <span title={reason}>{reason}</span>,
    },
  ];
}

/** Overrides one a row: both values, what was sold, which was nearer, and who said why. */
export function LedgerTable({ planId, rows }: { planId: string; rows: readonly LedgerRow[] }) {
  return (
    <DataTable
      label="Overrides against actual sales"
      columns={columnsOf(planId)}
      rows={rows}
      rowKey={({ pointer }) => pointer}
      maxHeight={560}
    />
  );
}
