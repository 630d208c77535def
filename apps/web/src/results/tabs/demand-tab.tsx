import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DemandChart } from '../../charts/index.ts';
import { formatUnits } from '../../format.ts';
import { OverrideEditor } from '../../grid/override-editor.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlan } from '../../ui/plan-context.tsx';
import { AccuracyPanel } from '../accuracy-panel.tsx';
import { ChoiceNote } from '../choice-note.tsx';
import classes from '../results.module.css';
import { WeeklyDemandTable } from '../weekly-demand-table.tsx';

/** Weekly demand with its likely range, how far the forecast can be trusted, and every store's weeks. */
export function DemandTab() {
  const { demand } = usePlan().plan;
  const model = demand.mock ? `${demand.model} (mock)` : demand.model;
  return (
    <div className={classes.tab}>
      <ChoiceNote decision="forecast_model" />
      <ChartFrame
        title={`Weekly demand, ${model}`}
        summary={`Demand of ${formatUnits(demand.season_units)} units over ${demand.weekly.length} weeks, likely between ${formatUnits(demand.season_lo80)} and ${formatUnits(demand.season_hi80)}.`}
        height={300}
        legend={[
          { label: 'Demand', color: 'var(--hl-chart-main)', mark: 'line' },
          {
            label: 'Likely range (about 8 times in 10)',
            color: 'var(--hl-chart-range)',
            mark: 'area',
          },
          { label: 'Last year', color: 'var(--hl-chart-last-year)', mark: 'dash' },
          { label: 'History', color: 'var(--hl-chart-history)', mark: 'line' },
        ]}
        table={<WeeklyDemandTable />}
      >
        <DemandChart demand={demand} />
      </ChartFrame>
      <div className={classes.two}>
        <Panel title="By week" flush>
          <WeeklyDemandTable />
        </Panel>
        <AccuracyPanel />
      </div>
      <Panel title="By store and week" flush>
        <OverrideEditor table="demand" />
      </Panel>
    </div>
  );
}
