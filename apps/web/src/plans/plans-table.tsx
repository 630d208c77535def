import { Link } from '@tanstack/react-router';
import { formatCount, formatDate, formatInstant, formatUnits, sentenceCase } from '../format.ts';
import { StatusPill } from '../ui/status-pill.tsx';
import tables from '../ui/table.module.css';
import type { PlanRow } from './plan-row.ts';

const nextWords: Readonly<Record<PlanRow['next'], string>> = {
  open: 'Open plan',
  watch: 'Watch the run',
  decide: 'Decide',
  resume: 'Go on with the run',
  mend: 'See what went wrong',
  none: 'See the run',
};

function NextAction({ row }: { row: PlanRow }) {
  const about = `${row.category} from ${formatDate(row.seasonStart)}`;
  if (row.next === 'open' && row.plan)
    return (
      <Link
        to="/plans/$planId"
        params={{ planId: row.plan.plan_id }}
        search={{}}
        aria-label={`Open plan: ${about}`}
      >
        Open plan
      </Link>
    );
  return (
    <Link
      to="/runs/$workflowId"
      params={{ workflowId: row.workflowId }}
      aria-label={`${nextWords[row.next]}: ${about}`}
    >
      {nextWords[row.next]}
    </Link>
  );
}

/** The table of plans: plan, season, buy, status, next action. */
export function PlansTable({ rows }: { rows: readonly PlanRow[] }) {
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">Plan</th>
          <th scope="col">Season</th>
          <th scope="col">Data</th>
          <th scope="col" className="num">
            Buy, units
          </th>
          <th scope="col">Status</th>
          <th scope="col">Changed</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {sentenceCase(row.category)}
              {row.plan && row.plan.version > 1 ? ` · version ${row.plan.version}` : ''}
              {row.plan?.mock ? ' · mock forecast' : ''}
            </th>
            <td>
              {formatDate(row.seasonStart)}, {formatCount(row.weeks, 'week')}
            </td>
            <td>{row.datasetName}</td>
            <td className="num">{row.plan ? formatUnits(row.plan.buy_units) : '–'}</td>
            <td>
              <StatusPill tone={row.status.tone}>{row.status.word}</StatusPill>
              {row.failure ? <div className={tables.note}>{row.failure}</div> : null}
            </td>
            <td>{formatInstant(row.updatedAt)}</td>
            <td>
              <NextAction row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
