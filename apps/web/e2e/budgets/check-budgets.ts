// Measures the workstation's budgets on the production build. Usage: node e2e/budgets/check-budgets.ts [--timings]
// Bundle sizes always; timings, medians of five, only where asked, because a busy machine makes them worthless.
import { launchBrowser, noBrowserReason, openFixturePage, serveBuild } from '../fixture-browser.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { type GridTimings, gridTimings } from './grid-timings.ts';
import { largestPaint, median, RUNS } from './measure.ts';

interface Row {
  readonly figure: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: string;
}

const sizes = bundleSizes();
const rows: Row[] = [
  { figure: 'initial script, gzipped', value: sizes.initialScript, budget: 240, unit: 'KB' },
  { figure: 'initial style, gzipped', value: sizes.initialStyle, budget: 15, unit: 'KB' },
  { figure: 'results with charts, gzipped', value: sizes.results, budget: 180, unit: 'KB' },
];

async function timings(): Promise<Row[]> {
  if (noBrowserReason) throw new Error(noBrowserReason);
  const server = await serveBuild();
  const browser = await launchBrowser();
  const paints: number[] = [];
  const runs: GridTimings[] = [];
  for (let run = 0; run < RUNS; run++) {
    const look = { scheme: 'light', width: 1440, height: 900 } as const;
    const { context, page } = await openFixturePage(browser, look);
    paints.push(await largestPaint(page, `${server.url}/plans`));
    await context.close();
    runs.push(await gridTimings(browser, server.url));
  }
  await browser.close();
  await server.close();
  const of = (name: keyof GridTimings) => median(runs.map((run) => run[name]));
  const ms = (figure: string, value: number, budget: number): Row => ({
    figure,
    value,
    budget,
    unit: 'ms',
  });
  return [
    ms('largest contentful paint, half the processor, 20 Mbps', median(paints), 2_000),
    ms('grid of 2,000 × 52 until its first cells', of('open'), 400),
    ms('arrow key to paint', of('move'), 100),
    ms('paste of 5,000 cells, key to preview', of('preview'), 100),
    ms('paste of 5,000 cells, key to cells', of('apply'), 100),
    ms('undo of 5,000 cells, key to paint', of('undo'), 100),
  ];
}

if (process.argv.includes('--timings')) rows.push(...(await timings()));
for (const { figure, value, budget, unit } of rows) {
  const held = value <= budget ? 'held' : 'BROKEN';
  console.log(
    `${held}\t${figure}\t${value.toFixed(unit === 'KB' ? 1 : 0)} ${unit}\tbudget ${budget} ${unit}`,
  );
}
process.exitCode = rows.every(({ value, budget }) => value <= budget) ? 0 : 1;
