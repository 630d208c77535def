import { ChartFrame } from '../../charts/chart-frame.tsx';
import { StoreChart } from '../../charts/index.ts';
import { formatUnits } from '../../format.ts';
import { OverrideEditor } from '../../grid/override-editor.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlan } from '../../ui/plan-context.tsx';
import { PlanNumber } from '../../ui/plan-number.tsx';
import { ChoiceNote } from '../choice-note.tsx';
import { ClusterCards } from '../cluster-cards.tsx';
import classes from '../results.module.css';
import { StoreAllocationTable } from '../store-allocation-table.tsx';

/** Who gets what: DC and stores, clusters, every store. */
export function AllocationTab() {
  const { plan } = usePlan();
  const { allocation } = plan;
  const shrunk = allocation.minimum_factor < 1;
  return (
    <div className={classes.tab}>
      <ChoiceNote decision="allocation_method" />
      <p className={classes.reason}>
        <PlanNumber pointer="/allocation/store_units" suffix=" units" /> go to stores at the start,{' '}
        <PlanNumber pointer="/allocation/dc_units" suffix=" units" /> are held back at the DC.
        {shrunk ? (
          <>
            {' '}
            Presentation minimums did not fit and shrank to{' '}
            <PlanNumber pointer="/allocation/minimum_factor" kind="share" />.
          </>
        ) : null}
      </p>
      <ClusterCards />
      <ChartFrame
        title="Initial allocation by store"
        summary={`Initial allocation of ${formatUnits(allocation.store_units)} units over ${allocation.stores.length} stores, largest first.`}
        height={220}
        legend={[
          { label: 'Initial allocation', color: 'var(--hl-chart-main)', mark: 'bar' },
          { label: 'Season demand', color: 'var(--hl-chart-range)', mark: 'bar' },
        ]}
        table={<StoreAllocationTable />}
      >
        <StoreChart stores={allocation.stores} />
      </ChartFrame>
      <Panel title="By store" flush>
        <OverrideEditor table="allocation" />
      </Panel>
    </div>
  );
}
