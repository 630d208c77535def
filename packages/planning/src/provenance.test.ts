import { expect, test } from 'vitest';
import { demandProvenance } from './demand/demand-provenance.ts';
import { planOf, type SeasonCase } from './made-season.test-data.ts';
import { planSection } from './provenance.ts';
import { planKpis } from './stock/plan-kpis.ts';

const SEASON: SeasonCase = {
  seed: 2,
  stores: 4,
  weeks: 8,
  paths: 10,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.5,
  pack: 1,
  lead: 1,
  priced: true,
  stocked: true,
  cap: 100_000,
  minimum: 0,
  checkpoint: 4,
  threshold: 0.6,
  method: 'marginal',
};

/** JSON pointers of all numbers in a value. */
function numbersIn(value: unknown, at: string): string[] {
  if (typeof value === 'number') return [at];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${at}/${key}`));
}

test('every number of a plan says how it came about', () => {
  const { inputs, split, markdown, stock, plan } = planOf(SEASON);
  const { expected_store_leftover: _left, ...replenishment } = planSection(plan.replenishment);
  const kpis = planKpis(inputs, plan.buy.units, stock.rows, plan.replenishment, plan.markdown);
  const rows = [
    ...demandProvenance('made'),
    ...plan.buy.provenance,
    ...split.provenance,
    ...plan.replenishment.provenance,
    ...stock.provenance,
    ...markdown.provenance,
    ...kpis.provenance,
  ];
  const patterns = rows.map(({ pointer }) => new RegExp(`^${pointer.replaceAll('*', '[^/]+')}$`));
  const sections = {
    demand: plan.demand,
    buy: planSection(plan.buy),
    allocation: plan.allocation,
    replenishment,
    markdown: plan.markdown,
    wssi: plan.wssi,
    kpis: kpis.kpis,
  };
  const pointers = numbersIn(sections, '');
  expect(pointers.length).toBeGreaterThan(200);
  expect(pointers.filter((pointer) => !patterns.some((pattern) => pattern.test(pointer)))).toEqual(
    [],
  );
  for (const { formula, source } of rows) {
    expect(formula.length).toBeGreaterThan(2);
    expect(source.length).toBeGreaterThan(2);
  }
});
