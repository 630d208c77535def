import { usePlan } from '../ui/plan-context.tsx';
import { PlanNumber } from '../ui/plan-number.tsx';
import classes from './results.module.css';

/** The five numbers a planner looks for first. */
export function KpiStrip() {
  const { plan, unfinished } = usePlan();
  const { demand, kpis } = plan;
  return (
    <dl className={classes.kpis}>
      <div>
        <dt>Buy quantity</dt>
        <dd>
          <PlanNumber pointer={unfinished ? '/buy/units' : '/kpis/buy_units'} />
        </dd>
        <dd className={classes.kpiNote}>
          {unfinished && plan.buy === null ? (
            'after your decision'
          ) : (
            <>
              units, <PlanNumber pointer="/buy/buffer" kind="share" /> cover
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Season demand{demand.mock ? <span className={classes.mock}> mock</span> : null}</dt>
        <dd>
          <PlanNumber pointer={unfinished ? '/demand/season_units' : '/kpis/season_demand'} />
        </dd>
        <dd className={classes.kpiNote}>
          likely <PlanNumber pointer="/demand/season_lo80" /> to{' '}
          <PlanNumber pointer="/demand/season_hi80" />
        </dd>
      </div>
      <div>
        <dt>Sell-through</dt>
        <dd>
          <PlanNumber pointer="/kpis/sell_through" kind="share" />
        </dd>
        <dd className={classes.kpiNote}>units sold ÷ units bought, season end</dd>
      </div>
      <div>
        <dt>In-stock</dt>
        <dd>
          <PlanNumber pointer="/kpis/in_stock_rate" kind="share1" />
        </dd>
        <dd className={classes.kpiNote}>
          lost sales <PlanNumber pointer="/kpis/lost_sales" />
        </dd>
      </div>
      <div>
        <dt>Margin after markdown</dt>
        <dd>
          <PlanNumber pointer="/kpis/gross_margin_after_markdown" kind="money" />
        </dd>
        <dd className={classes.kpiNote}>
          {unfinished ? (
            'after the markdown review'
          ) : kpis.gmroi === null ? (
            'needs price and cost'
          ) : (
            <>
              at forecast demand, GMROI <PlanNumber pointer="/kpis/gmroi" kind="ratio" />
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
