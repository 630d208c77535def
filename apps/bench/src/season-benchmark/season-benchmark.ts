import { parseArgs } from 'node:util';
import { drawSeasons } from './draw-seasons.ts';
import { foresightMargin } from './foresight.ts';
import { type Decisions, playPlan, prepare } from './plans.ts';
import { readSales } from './read-sales.ts';
import { seededUniform } from './seeded-uniform.ts';

const NOTHING: Decisions = {
  buy: false,
  allocation: false,
  replenishment: false,
  markdown: 'plain',
};
const EVERYTHING: Decisions = {
  buy: true,
  allocation: true,
  replenishment: true,
  markdown: 'ours',
};

/** Plans compared: the plain rule, ours, and ours with or without one decision to see what earns. */
const PLANS: Readonly<Record<string, Decisions>> = {
  'plain rule': NOTHING,
  'our plan': EVERYTHING,
  'plain + our buy': { ...NOTHING, buy: true },
  'plain + our allocation': { ...NOTHING, allocation: true },
  'plain + our replenishment': { ...NOTHING, replenishment: true },
  'plain + our markdown': { ...NOTHING, markdown: 'ours' },
  'plain, no markdown at all': { ...NOTHING, markdown: 'none' },
  'ours, no markdown at all': { ...EVERYTHING, markdown: 'none' },
  'ours, plain buy': { ...EVERYTHING, buy: false },
  'ours, plain allocation': { ...EVERYTHING, allocation: false },
  'ours, plain replenishment': { ...EVERYTHING, replenishment: false },
  'ours, plain markdown': { ...EVERYTHING, markdown: 'plain' },
};

/**
 * Plays seeded seasons drawn from real forecast errors under the plain rule, our plan and perfect
 * foresight, and prints how much of the margin gap between the first and the last each plan closes.
 * Options: --sales FILE (weekly, two years and a season at least), --seasons 100, --seed 1.
 */
export async function runSeasonBenchmark(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sales: { type: 'string' },
      seasons: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.sales) throw new Error('usage: season --sales FILE [--seasons 100] [--seed 1]');
  const sales = await readSales(values.sales);
  const seasons = drawSeasons(sales, Number(values.seasons), seededUniform(Number(values.seed)));
  const margins = Object.fromEntries(
    Object.keys(PLANS).map((name): [string, number[]] => [name, []]),
  );
  const best: number[] = [];
  for (const season of seasons) {
    const inputs = prepare(season);
    // Seasons differ a thousandfold in size: each counts alike, as a share of its perfect margin.
    const perfect = foresightMargin(season);
    best.push(perfect);
    for (const [name, ours] of Object.entries(PLANS)) {
      margins[name]!.push(playPlan(inputs, season, ours));
    }
  }
  const total = (all: readonly number[]) => all.reduce((sum, margin) => sum + margin, 0);
  const share = (all: readonly number[]) =>
    total(all.map((margin, i) => margin / best[i]!)) / all.length;
  const plain = margins['plain rule']!;
  console.log(
    `${seasons.length} seasons of 12 weeks, ${new Set(seasons.map((s) => s.category.category)).size} categories, seed ${values.seed}`,
  );
  console.log('plan                        margin %  gap closed %  (by money)  better in');
  for (const [name, all] of Object.entries({ ...margins, 'perfect foresight': best })) {
    const closed = (share(all) - share(plain)) / (1 - share(plain));
    const money = (total(all) - total(plain)) / (total(best) - total(plain));
    const better = all.filter((margin, i) => margin > plain[i]!).length;
    console.log(
      `${name.padEnd(28)}${(100 * share(all)).toFixed(1).padStart(8)}${(100 * closed).toFixed(1).padStart(14)}${(100 * money).toFixed(1).padStart(12)}${String(better).padStart(11)}`,
    );
  }
}
