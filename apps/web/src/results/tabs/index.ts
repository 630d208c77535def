import type { ComponentType } from 'react';
import { AllocationTab } from './allocation-tab.tsx';
import { BuyTab } from './buy-tab.tsx';
import { DemandTab } from './demand-tab.tsx';
import { MarkdownTab } from './markdown-tab.tsx';
import { ReplenishmentTab } from './replenishment-tab.tsx';
import { StockTab } from './stock-tab.tsx';

/** The tabs of Results in their order; adding one is a file and a line here. */
export const resultTabs = [
  { key: 'demand', label: 'Demand', tab: DemandTab },
  { key: 'buy', label: 'Buy', tab: BuyTab },
  { key: 'allocation', label: 'Allocation', tab: AllocationTab },
  { key: 'replenishment', label: 'Replenishment', tab: ReplenishmentTab },
  { key: 'markdown', label: 'Markdown', tab: MarkdownTab },
  { key: 'stock', label: 'Weekly stock', tab: StockTab },
] as const satisfies readonly { key: string; label: string; tab: ComponentType }[];
