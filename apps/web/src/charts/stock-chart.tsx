import type { WssiWeek } from '@hemline/contracts';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatAxisUnits, formatUnits } from '../format.ts';
import { axisStyle, tooltipStyle } from './chart-style.ts';

/** Closing stock of stores and DC stacked by week, with the week's sales as a line. */
export function StockChart({ weeks }: { weeks: readonly WssiWeek[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={[...weeks]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--hl-chart-grid)" />
        <XAxis dataKey="week" tickFormatter={(week) => `W${week}`} {...axisStyle} />
        <YAxis tickFormatter={formatAxisUnits} width={52} axisLine={false} {...axisStyle} />
        <Tooltip
          {...tooltipStyle}
          cursor={{ fill: 'var(--hl-sunken)' }}
          labelFormatter={(week) => `Week ${week}`}
          formatter={(units) => formatUnits(Number(units))}
        />
        <Bar
          dataKey="closing"
          name="Stores, closing"
          stackId="stock"
          fill="var(--hl-chart-range)"
          isAnimationActive={false}
        />
        <Bar
          dataKey="dc_closing"
          name="DC, closing"
          stackId="stock"
          fill="var(--hl-chart-history)"
          isAnimationActive={false}
        />
        <Line
          dataKey="sales"
          name="Sales"
          stroke="var(--hl-chart-main)"
          strokeWidth={2.2}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
