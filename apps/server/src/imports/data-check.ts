import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataCheck } from '@hemline/contracts';
import { contentPages, newestVersion } from '../db/dataset-versions.ts';
import type { OwnedDatabase } from '../db/owned-database.ts';

type Finding = DataCheck['findings'][number];
type Code = Finding['code'];

const SHOWN_EXAMPLES = 5;
/** A category needs two years before its yearly season can be told from noise. */
const SHORT_HISTORY_WEEKS = 104;
/** A series without a row in the last eight weeks is taken for closed. */
const CLOSED_AFTER_WEEKS = 8;

const words: Readonly<Record<Code, readonly [message: string, effect: string]>> = {
  gaps: [
    'store × category series have weeks without a row between their first and last sale',
    'These weeks are filled from their neighbours before forecasting, never counted as zero.',
  ],
  negative_sales: [
    'weeks have negative units, usually returns',
    'They are kept as they are; the forecast of such a series may fall below what customers buy.',
  ],
  stores_without_attributes: [
    'stores have sales but no row in the stores file',
    'They are clustered by their sales alone.',
  ],
  out_of_stock_weeks: [
    'store weeks were out of stock for part of the week',
    'Their demand is taken to be higher than what was sold.',
  ],
  short_history: [
    'categories have less than two years of history',
    'Their yearly season cannot be told from noise; ranges are wider.',
  ],
  closed_series: [
    'series ended more than eight weeks before the history does',
    'They are forecast at zero unless sales come back.',
  ],
  no_promotion_calendar: [
    'there is no promotion calendar',
    'Promotions cannot be told from demand, and planned ones are not in the forecast.',
  ],
  no_economics: [
    'there is no economics file',
    'The buy follows the cover policy, and markdowns are planned in units without money.',
  ],
  no_stock: [
    'there is no stock file',
    'Plans begin with empty stores and an empty distribution centre.',
  ],
};

/** What is odd in a dataset's newest version and what it does to a forecast; undefined before the first import. */
export async function checkData(
  owned: OwnedDatabase,
  datasetId: string,
): Promise<DataCheck | undefined> {
  const version = await newestVersion(owned, datasetId);
  if (!version) return undefined;
  const counts = new Map<Code, { count: number; examples: string[] }>();
  const note = (code: Code, count: number, example?: string) => {
    if (count === 0) return;
    const found = counts.get(code) ?? { count: 0, examples: [] };
    found.count += count;
    if (example !== undefined && found.examples.length < SHOWN_EXAMPLES)
      found.examples.push(example);
    counts.set(code, found);
  };
  const stores = new Set<string>();
  const perWeek = version.grain === 'daily' ? 7 : 1;
  if (version.sales_version !== null) {
    for await (const page of contentPages(owned, datasetId, 'sales', version.sales_version)) {
      for (const row of page) {
        stores.add(String(row.store_id));
        const name = `${row.category} in ${row.store_id}`;
        const units = JSON.parse(String(row.units)) as (number | null)[];
        const from = units.findIndex((value) => value !== null);
        const to = units.findLastIndex((value) => value !== null);
        if (units.slice(from, to + 1).includes(null)) note('gaps', 1, name);
        const negative = units.filter((value) => value !== null && value < 0).length;
        note('negative_sales', negative, negative > 0 ? name : undefined);
        if (units.length - 1 - to > CLOSED_AFTER_WEEKS * perWeek) note('closed_series', 1, name);
        const stock = row.in_stock ? (JSON.parse(String(row.in_stock)) as (number | null)[]) : [];
        const out = stock.filter((value) => value !== null && value < 1).length;
        note('out_of_stock_weeks', out, out > 0 ? name : undefined);
      }
      await nextTurn();
    }
    const categories = await owned.query
      .selectFrom('categories')
      .select(['category', 'weeks'])
      .where('dataset_id', '=', datasetId)
      .where('version', '=', version.sales_version)
      .where('weeks', '<', SHORT_HISTORY_WEEKS)
      .orderBy('category')
      .execute();
    for (const { category, weeks } of categories)
      note('short_history', 1, `${category}: ${weeks} weeks`);
  }
  const described = await owned.query
    .selectFrom('stores')
    .select('store_id')
    .where('dataset_id', '=', datasetId)
    .where('version', '=', version.stores_version ?? -1)
    .execute();
  for (const { store_id } of described) stores.delete(store_id);
  for (const store of stores) note('stores_without_attributes', 1, store);
  if (version.calendar_version === null) note('no_promotion_calendar', 1);
  if (version.economics_version === null) note('no_economics', 1);
  if (version.stock_version === null) note('no_stock', 1);
  return {
    dataset_id: datasetId,
    version: version.version,
    findings: [...counts].map(([code, { count, examples }]) => ({
      code,
      count,
      message: /^no_/.test(code)
        ? sentence(words[code][0])
        : `${count.toLocaleString('en')} ${words[code][0]}.`,
      effect: words[code][1],
      examples,
    })),
  };
}

const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`;
