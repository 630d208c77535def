import type { Plan } from '@hemline/contracts';
import { Link } from '@tanstack/react-router';
import { formatDate, sentenceCase } from '../format.ts';
import { EmptyState } from '../ui/state-message.tsx';
import tables from '../ui/table.module.css';
import { comparePlans } from './compare-plans.ts';
import classes from './scenarios.module.css';

const letters = 'ABCD';

/** Plans as columns, inputs and results as rows; by default only what differs. */
export function ComparisonTable({ plans, all }: { plans: readonly Plan[]; all: boolean }) {
  const rows = comparePlans(plans).filter(({ differs }) => all || differs);
  if (rows.length === 0)
    return (
      <EmptyState title="No differences">These plans have the same inputs and results.</EmptyState>
    );
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {plans.map((plan, at) => (
              <th key={plan.plan_id} scope="col" className="num">
                <span className={classes.letter}>{letters[at]}</span>{' '}
                <Link to="/plans/$planId" params={{ planId: plan.plan_id }} search={{}}>
                  {sentenceCase(plan.category)},{' '}
                  {formatDate(plan.demand.weekly[0]?.week_start ?? plan.as_of)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {(['Inputs', 'Results'] as const).map((group) => {
          const own = rows.filter((row) => row.group === group);
          return own.length === 0 ? null : (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={plans.length + 1} className={classes.group}>
                  {group}
                </th>
              </tr>
              {own.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  {plans.map((plan, at) => (
                    <td key={plan.plan_id} className="num">
                      {row.changes[at] ? (
                        <span className={classes.change}>{row.changes[at]}</span>
                      ) : null}
                      {row.texts[at]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
