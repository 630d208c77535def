import { Tooltip } from '@mantine/core';
import { formatShare } from '../format.ts';
import { Panel } from '../ui/panel.tsx';
import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import tables from '../ui/table.module.css';
import classes from './results.module.css';

/** How often the likely range held on the past, in words, with the target beside it. */
function RangesHeld() {
  const { held80, weeks } = usePlan().plan.demand.accuracy;
  if (held80 === null || weeks === 0)
    return <p className={classes.reason}>Ranges could not be tested: too little history.</p>;
  return (
    <p className={classes.reason}>
      Ranges held <PlanNumber pointer="/demand/accuracy/held80" /> of{' '}
      <PlanNumber pointer="/demand/accuracy/weeks" /> weeks ({formatShare(held80 / weeks)}; target
      80 %).
    </p>
  );
}

/** The leaderboard: every model tested on this very history, the chosen one marked. */
export function AccuracyPanel() {
  const { demand } = usePlan().plan;
  return (
    <Panel title="How well models did on your history" flush>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col" className="num">
              <Tooltip label="WAPE: all misses added up ÷ all sales">
                <span>Forecast miss</span>
              </Tooltip>
            </th>
            <th scope="col" className="num">
              <Tooltip label="Positive forecasts too much, negative too little">
                <span>Bias</span>
              </Tooltip>
            </th>
            <th scope="col" className="num">
              <Tooltip label="Miss against last year's same week: below 1 is better">
                <span>MASE</span>
              </Tooltip>
            </th>
          </tr>
        </thead>
        <tbody>
          {demand.leaderboard.map((row, at) => (
            <tr key={row.model} className={row.model === demand.model ? tables.chosen : undefined}>
              <th scope="row">
                {row.model}
                {row.mock ? ' (mock)' : ''}
                {row.model === demand.model ? ' · chosen' : ''}
                {row.loses_to_seasonal_naive ? (
                  <div className={tables.note}>loses to last year’s same week</div>
                ) : null}
              </th>
              <td className="num">
                <PlanNumber pointer={`/demand/leaderboard/${at}/wape`} kind="share1" />
              </td>
              <td className="num">
                <PlanNumber pointer={`/demand/leaderboard/${at}/bias`} kind="share1" />
              </td>
              <td className="num">
                <PlanNumber pointer={`/demand/leaderboard/${at}/mase`} kind="score" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.under}>
        <RangesHeld />
        {demand.fallback_reason ? <p className={classes.reason}>{demand.fallback_reason}</p> : null}
      </div>
    </Panel>
  );
}
