import type { Plan } from '@hemline/contracts';

const units = (count: number): string => count.toLocaleString('en-US');

/** A plan in a few lines for a terminal. */
export function planSummaryText(plan: Plan): string {
  const { demand, buy, allocation, replenishment, markdown } = plan;
  const mock = demand.mock ? ' (mock: made-up numbers)' : '';
  const lines = [
    `Plan ${plan.plan_id}`,
    `${plan.matched_category}, ${String(demand.weekly.length)} weeks from ${demand.weekly[0]?.week_start ?? ''}, ${plan.dataset_name}`,
    `Demand      ${units(demand.season_units)} units, likely ${units(demand.season_lo80)} to ${units(demand.season_hi80)}, by ${demand.model}${mock}`,
    `Buy         ${units(buy.units)} units (${buy.method.replaceAll('_', ' ')})`,
    `Allocation  ${units(allocation.store_units)} to ${String(allocation.stores.length)} stores, ${units(allocation.dc_units)} at the DC`,
    replenishment.skipped_reason === null
      ? `Top-ups     ${units(replenishment.shipments.length)} shipments, ${replenishment.strategy}`
      : `Top-ups     none: ${replenishment.skipped_reason}`,
    markdown === null
      ? `Markdown    ${plan.markdown_skipped_reason ?? 'none'}`
      : `Markdown    week ${String(markdown.checkpoint_week)}: ${String(Math.round(markdown.recommended_depth * 100))} % on plan, ${String(Math.round(markdown.depth_if_below * 100))} % at the threshold`,
    ...plan.warnings.map(({ message }) => `Note        ${message}`),
    `Hash        ${plan.plan_hash}`,
  ];
  return `${lines.join('\n')}\n`;
}
