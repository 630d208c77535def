import type { CheckedPlan, Expectations } from './expectations.ts';

/** The weekly identities of stores and DC, and shipments that the DC really sent. */
export function checkStock(
  { replenishment, wssi, demand, allocation }: CheckedPlan,
  { whole, equal, holds }: Expectations,
): void {
  const shipped = new Map<number, number>();
  const known = new Set(demand.stores.map((store) => store.store_id));
  replenishment.shipments.forEach(({ week, store_id, units }, i) => {
    const at = `/replenishment/shipments/${i}`;
    whole(units, `${at}/units`);
    holds(known.has(store_id), 'unknown_store', `${at}/store_id`, `${store_id} is not in the plan`);
    shipped.set(week, (shipped.get(week) ?? 0) + units);
  });
  if (replenishment.skipped_reason !== null) {
    equal(
      'skipped_but_ships',
      '/replenishment/shipments',
      replenishment.shipments.length,
      0,
      'shipments',
    );
  }
  wssi.forEach((row, w) => {
    const at = `/wssi/${w}`;
    const units = [
      'opening',
      'intake',
      'sales',
      'closing',
      'lost_sales',
      'in_transit',
      'dc_opening',
      'dc_receipts',
      'dc_shipped',
      'dc_closing',
    ] as const;
    for (const field of units) whole(row[field], `${at}/${field}`);
    equal(
      'stock_identity',
      `${at}/closing`,
      row.closing,
      row.opening + row.intake - row.sales,
      'closing',
    );
    equal(
      'dc_identity',
      `${at}/dc_closing`,
      row.dc_closing,
      row.dc_opening + row.dc_receipts - row.dc_shipped,
      'DC closing',
    );
    equal(
      'shipped_not_schedule',
      `${at}/dc_shipped`,
      row.dc_shipped,
      shipped.get(row.week) ?? 0,
      'shipped',
    );
    equal(
      'sales_and_lost_not_demand',
      `${at}/sales`,
      row.sales + row.lost_sales,
      demand.weekly[w]?.units ?? -1,
      'sales + lost sales',
    );
    const before = wssi[w - 1];
    if (before) {
      equal('opening_not_closing', `${at}/opening`, row.opening, before.closing, 'opening');
      equal(
        'dc_opening_not_closing',
        `${at}/dc_opening`,
        row.dc_opening,
        before.dc_closing,
        'DC opening',
      );
    }
  });
  const first = wssi[0];
  if (first) {
    holds(
      first.dc_receipts >= allocation.dc_units,
      'dc_receipts_below_allocation',
      '/wssi/0/dc_receipts',
      'the DC receives less than its share of the buy',
    );
  }
}
