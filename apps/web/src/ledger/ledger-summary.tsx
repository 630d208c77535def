import type { Ledger, LedgerGroup } from '@hemline/contracts';
import { formatChange, formatShare, formatUnits } from '../format.ts';
import { Missing } from '../ui/missing.tsx';
import { Panel } from '../ui/panel.tsx';
import tables from '../ui/table.module.css';
import classes from './ledger.module.css';

function nameOf({ direction, size }: LedgerGroup): string {
  if (direction === 'all') return 'All overrides of demand';
  return `${size === 'large' ? 'Large' : 'Small'}, ${direction}`;
}

/** A number of a group; unknown while nothing of it is judged. */
function Judged({
  group: { overrides, judged },
  value,
  change = false,
}: {
  group: LedgerGroup;
  value: number | null;
  change?: boolean;
}) {
  if (judged === 0 || value === null)
    return (
      <Missing
        reason={
          overrides === 0
            ? 'No override is of this kind.'
            : 'No actual sales to judge these by yet.'
        }
      />
    );
  return change ? formatChange(value) : formatUnits(value);
}

/** In one sentence: were the overrides worth it? */
function verdict(all: LedgerGroup): string {
  const { judged, overrides, value_added, helped, hurt } = all;
  if (overrides === 0) return 'Only allocations were overridden; sales cannot judge those.';
  if (value_added === null)
    return 'None can be judged yet: their weeks are not sold, or not imported.';
  const nearer =
    value_added > 0
      ? `${formatUnits(value_added)} units nearer to actual sales than the system`
      : value_added < 0
        ? `${formatUnits(-value_added)} units further from actual sales than the system`
        : 'as far from actual sales as the system';
  return `Overrides came ${nearer}: ${formatUnits(helped)} helped and ${formatUnits(hurt)} hurt, of ${formatUnits(judged)} judged.`;
}

/** Whether overrides helped, in all and by direction and size. */
export function LedgerSummary({ ledger }: { ledger: Ledger }) {
  const { groups, large_from } = ledger;
  const [all] = groups;
  if (!all) return null;
  return (
    <Panel title="Were they worth it?" flush>
      <p className={classes.verdict}>{verdict(all)}</p>
      <div className={tables.scroll}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Overrides</th>
              {['Made', 'Judged', 'Helped', 'Hurt', 'System miss', 'Your miss', 'Value added'].map(
                (header) => (
                  <th key={header} scope="col" className="num">
                    {header}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr
                key={nameOf(group)}
                className={group.direction === 'all' ? classes.total : undefined}
              >
                <th scope="row">{nameOf(group)}</th>
                <td className="num">{formatUnits(group.overrides)}</td>
                <td className="num">{formatUnits(group.judged)}</td>
                <td className="num">
                  <Judged group={group} value={group.helped} />
                </td>
                <td className="num">
                  <Judged group={group} value={group.hurt} />
                </td>
                <td className="num">
                  <Judged group={group} value={group.system_error} />
                </td>
                <td className="num">
                  <Judged group={group} value={group.override_error} />
                </td>
                <td className="num">
                  <Judged group={group} value={group.value_added} change />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={tables.under}>
        Units. A miss is the distance from actual sales; value added = system miss − your miss.
        Large: {formatShare(large_from)} of the system value or more.
      </p>
    </Panel>
  );
}
