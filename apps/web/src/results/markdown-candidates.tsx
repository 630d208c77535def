import { Panel } from '../ui/panel.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import tables from '../ui/table.module.css';

/** The markdown depths that were weighed, the chosen one marked. */
export function MarkdownCandidates({
  title,
  list,
  chosen,
}: {
  title: string;
  list: 'candidates' | 'candidates_if_below';
  /** Share of the price, 0–0.6. */
  chosen: number;
}) {
  const rows = usePlan().plan.markdown?.[list] ?? [];
  if (rows.length === 0) return null;
  const at = (index: number, field: string) => `/markdown/${list}/${index}/${field}`;
  return (
    <Panel title={title} flush>
      <table className={tables.table}>
        <thead>
          <tr>
            {['Depth', 'Units sold', 'Left over', 'ST %', 'Revenue', 'Expected margin'].map(
              (header) => (
                <th key={header} scope="col" className="num">
                  {header}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.depth} className={row.depth === chosen ? tables.chosen : undefined}>
              <td className="num">
                <PlanNumber pointer={at(index, 'depth')} kind="share" />
              </td>
              <td className="num">
                <PlanNumber pointer={at(index, 'units')} />
              </td>
              <td className="num">
                <PlanNumber pointer={at(index, 'leftover')} />
              </td>
              <td className="num">
                <PlanNumber pointer={at(index, 'sell_through')} kind="share" />
                {row.reaches_target ? ' ✓' : ''}
              </td>
              <td className="num">
                <PlanNumber pointer={at(index, 'revenue')} kind="money" />
              </td>
              <td className="num">
                <PlanNumber pointer={at(index, 'margin')} kind="money" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={tables.under}>✓ reaches the season-end target</p>
    </Panel>
  );
}
