import type { Plan } from '@hemline/contracts';
import type { ComponentType } from 'react';
import { AllocationTab } from './allocation-tab.tsx';
import { BuyTab } from './buy-tab.tsx';
import { DemandTab } from './demand-tab.tsx';
import { MarkdownTab } from './markdown-tab.tsx';
import { ReplenishmentTab } from './replenishment-tab.tsx';
import { StockTab } from './stock-tab.tsx';

/** The tabs of Results in their order, and the part of a plan each shows; adding one is a file and a line here. */
export const resultTabs = [
  { key: 'demand', label: 'Demand', shows: 'demand', tab: DemandTab },
  { key: 'buy', label: 'Buy', shows: 'buy', tab: BuyTab },
  { key: 'allocation', label: 'Allocation', shows: 'allocation', tab: AllocationTab },
  { key: 'replenishment', label: 'Replenishment', shows: 'replenishment', tab: ReplenishmentTab },
  { key: 'markdown', label: 'Markdown', shows: 'markdown', tab: MarkdownTab },
  { key: 'stock', label: 'Weekly stock', shows: 'wssi', tab: StockTab },
] as const satisfies readonly {
  key: string;
  label: string;
  shows: keyof Plan;
  tab: ComponentType;
}[];
