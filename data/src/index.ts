export { generateRetailer, type SampleRetailer } from './generate-retailer.ts';
export { retailerFiles } from './retailer-files.ts';
export type { SeasonName } from './retailer-model.ts';
export type { CalendarRow, EconomicsRow, SalesRow, StockRow, StoreRow } from './rows.ts';
