import { ChartFrame } from '../../charts/chart-frame.tsx';
import { StockChart } from '../../charts/index.ts';
import { Panel } from '../../ui/panel.tsx';
import { usePlan } from '../../ui/plan-context.tsx';
import classes from '../results.module.css';
import { WeeklyStockTable } from '../weekly-stock-table.tsx';

/** The weekly stock table: how buy, allocation, sales and replenishment play together. */
export function StockTab() {
  const { wssi } = usePlan().plan;
  return (
    <div className={classes.tab}>
      <ChartFrame
        title="Stock and sales by week"
        summary={`Closing stock of stores and DC over ${wssi.length} weeks, with weekly sales.`}
        height={240}
        legend={[
          { label: 'Sales', color: 'var(--hl-chart-main)', mark: 'line' },
          { label: 'Stores, closing', color: 'var(--hl-chart-range)', mark: 'bar' },
          { label: 'DC, closing', color: 'var(--hl-chart-history)', mark: 'bar' },
        ]}
        table={<WeeklyStockTable />}
      >
        <StockChart weeks={wssi} />
      </ChartFrame>
      <Panel
        title="Weekly stock"
        aside="On the point forecast, before any markdown. ST % = units sold ÷ units bought to date."
        flush
      >
        <WeeklyStockTable />
      </Panel>
    </div>
  );
}
