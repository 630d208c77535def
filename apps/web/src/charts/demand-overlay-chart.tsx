import type { Plan } from '@hemline/contracts';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatAxisUnits, formatUnits } from '../format.ts';
import { axisStyle, tooltipStyle } from './chart-style.ts';
import { overlayLines, overlayPoints } from './overlay-lines.ts';

/** Weekly demand of several plans over one another, by season week; each has its own stroke, not a colour alone. */
export function DemandOverlayChart({
  plans,
}: {
  plans: readonly { readonly name: string; readonly plan: Plan }[];
}) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={overlayPoints(plans.map(({ plan }) => plan))}
        margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--hl-chart-grid)" />
        <XAxis dataKey="week" tickFormatter={(week) => `W${week}`} minTickGap={20} {...axisStyle} />
        <YAxis tickFormatter={formatAxisUnits} width={52} axisLine={false} {...axisStyle} />
        <Tooltip
          {...tooltipStyle}
          labelFormatter={(week) => `Season week ${week}`}
          formatter={(value) => formatUnits(Number(value))}
        />
        {plans.map(({ name }, at) => (
          <Line
            key={name}
            dataKey={`plan_${at}`}
            name={name}
            {...overlayLines[at % overlayLines.length]}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
