import type { SampleRetailer } from './generate-retailer.ts';

type Cell = string | number | null;

/**
 * Comma-separated text with a header line and `\n` after every line. No name of the sample retailer
 * needs quotes; one that would is refused instead of written wrongly.
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns.join(',')];
  for (const row of rows) {
    let line = '';
    for (const column of columns) {
      const value = row[column];
      const text = value === null ? '' : String(value);
      if (/[",\r\n]/.test(text)) throw new RangeError(`"${text}" does not fit an unquoted cell`);
      line += line === '' && column === columns[0] ? text : `,${text}`;
    }
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

const salesColumns = ['week_start', 'store_id', 'category', 'units', 'price', 'in_stock'] as const;

/** The retailer's files: name and text, in the order in which they are written. */
export function retailerFiles(
  retailer: SampleRetailer,
): readonly { readonly name: string; readonly text: string; readonly rows: number }[] {
  const file = <Column extends string>(
    name: string,
    columns: readonly Column[],
    rows: readonly Readonly<Record<Column, Cell>>[],
  ) => ({ name, text: csvText(columns, rows), rows: rows.length });
  return [
    file('sales.csv', salesColumns, retailer.sales),
    file(
      'stores.csv',
      [
        'store_id',
        'store_name',
        'store_size_sqft',
        'median_income',
        'location_tier',
        'fashion_tier',
        'store_format',
        'region',
      ],
      retailer.stores,
    ),
    file('calendar.csv', ['week_start', 'category', 'promotion'], retailer.calendar),
    file(
      'economics.csv',
      [
        'category',
        'price',
        'cost',
        'salvage',
        'target_sell_through',
        'lead_time_weeks',
        'service_level',
        'pack_size',
        'min_order_units',
        'otb_units',
      ],
      retailer.economics,
    ),
    file('stock.csv', ['store_id', 'category', 'on_hand', 'in_transit'], retailer.stock),
    file('actuals-on-plan.csv', salesColumns, retailer.actuals.on_plan),
    file('actuals-hot.csv', salesColumns, retailer.actuals.hot),
    file('actuals-cold.csv', salesColumns, retailer.actuals.cold),
  ];
}
