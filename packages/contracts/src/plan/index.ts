export * from './demand.ts';
export * from './inventory.ts';
export * from './ledger.ts';
export * from './markdown.ts';
export * from './plan.ts';
