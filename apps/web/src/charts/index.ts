import { lazy } from 'react';

// The registry of charts. Each is loaded when first shown; the drawing library comes with the first one.

export const DemandChart = lazy(() =>
  import('./demand-chart.tsx').then((module) => ({ default: module.DemandChart })),
);
export const SellThroughChart = lazy(() =>
  import('./sell-through-chart.tsx').then((module) => ({ default: module.SellThroughChart })),
);
export const StockChart = lazy(() =>
  import('./stock-chart.tsx').then((module) => ({ default: module.StockChart })),
);
export const StoreChart = lazy(() =>
  import('./store-chart.tsx').then((module) => ({ default: module.StoreChart })),
);
export const DemandOverlayChart = lazy(() =>
  import('./demand-overlay-chart.tsx').then((module) => ({ default: module.DemandOverlayChart })),
);
