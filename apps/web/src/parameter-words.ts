import type { AgentName, ParameterName } from '@hemline/contracts';
import { DASH, formatCount, formatDay, formatShare } from './format.ts';

/** What the trade calls each planning input. */
export const parameterLabels: Readonly<Record<ParameterName, string>> = {
  forecast_horizon_weeks: 'Season length',
  season_start_date: 'Season start',
  replenishment_strategy: 'Replenishment',
  dc_holdback_percentage: 'DC holdback',
  markdown_checkpoint_week: 'Markdown checkpoint',
  markdown_threshold: 'Markdown threshold',
  category: 'Category',
};

export const replenishmentLabels = {
  none: 'None (one drop)',
  weekly: 'Weekly',
  'bi-weekly': 'Every 2 weeks',
} as const;

export const agentLabels: Readonly<Record<AgentName, string>> = {
  orchestrator: 'Orchestrator',
  demand: 'Demand',
  inventory: 'Inventory',
  pricing: 'Pricing',
};

/** A parameter's value in a planner's words; null says what leaving it empty means. */
export function parameterText(name: ParameterName, value: string | number | null): string {
  if (value === null) return name === 'markdown_checkpoint_week' ? 'No markdown review' : DASH;
  switch (name) {
    case 'forecast_horizon_weeks':
      return formatCount(Number(value), 'week');
    case 'season_start_date':
      return formatDay(String(value));
    case 'replenishment_strategy':
      return replenishmentLabels[value as keyof typeof replenishmentLabels] ?? String(value);
    case 'dc_holdback_percentage':
      return formatShare(Number(value));
    case 'markdown_checkpoint_week':
      return `Week ${value}`;
    case 'markdown_threshold':
      return `${formatShare(Number(value))} ST`;
    default:
      return String(value);
  }
}

/** Whether two names of a category differ in case alone: then they are the same. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
