import { replenishmentLabels } from '../../parameter-words.ts';
import { Panel } from '../../ui/panel.tsx';
import { usePlan } from '../../ui/plan-context.tsx';
import { PlanNumber } from '../../ui/plan-number.tsx';
import { EmptyState } from '../../ui/state-message.tsx';
import classes from '../results.module.css';
import { ShipmentsTable } from '../shipments-table.tsx';

/** What leaves the DC for which store in which week. */
export function ReplenishmentTab() {
  const { replenishment } = usePlan().plan;
  return (
    <div className={classes.tab}>
      <Panel title={`Replenishment: ${replenishmentLabels[replenishment.strategy]}`}>
        <dl className={classes.facts} style={{ maxWidth: 420 }}>
          <dt>Lead time, weeks</dt>
          <dd>
            <PlanNumber pointer="/replenishment/lead_time_weeks" />
          </dd>
          <dt>In-stock rate expected</dt>
          <dd>
            <PlanNumber pointer="/replenishment/expected_in_stock_rate" kind="share1" />
          </dd>
          <dt>Lost sales expected</dt>
          <dd>
            <PlanNumber pointer="/replenishment/expected_lost_sales" />
          </dd>
          <dt>Left at the DC, expected</dt>
          <dd>
            <PlanNumber pointer="/replenishment/expected_dc_leftover" />
          </dd>
        </dl>
      </Panel>
      <Panel title="Shipments by store and week" flush>
        {replenishment.shipments.length === 0 ? (
          <EmptyState title="Nothing is shipped after the initial allocation">
            {replenishment.skipped_reason}
          </EmptyState>
        ) : (
          <ShipmentsTable />
        )}
      </Panel>
    </div>
  );
}
