import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import {
  forecastDemand,
  type HolidayCalendarName,
  holidayCalendars,
  type Panel,
  seriesIdOf,
  truncatePanel,
} from '@hemline/forecasting';
import { type Comparison, compareWithBest, pooledTable } from './pooled-ratio.ts';
import { readPanel } from './read-panel.ts';
import { type PeerForecast, type PeerRun, peersMissing, runPeer } from './run-peers.ts';
import { scoreRun } from './score-run.ts';
import { completeSeries, type Scope, type ScoredSeries, spread } from './score-series.ts';

const horizon = 26;
const fastPeers = ['r-seasonal-naive', 'r-theta', 'r-ets', 'r-stlf-ets', 'r-stlf-arima'];
const slowPeers = ['r-auto-arima'];
const promotionPeer = 'r-arima-fourier-promotion';
/** The engine without its combination, and the yardsticks, for the same table. */
const ownModels = ['hemline', 'pooled-growth', 'svd-stl', 'seasonal-naive'];

const usage =
  'accuracy --sales FILE [--calendar FILE] [--origins 91,105] [--holidays US] [--peer-series 200] [--slow-peer-series 12] [--peers all|fast|none] [--name A] [--scores FILE]\naccuracy --pool FILE[,FILE]';

function ownRun(model: string, panel: Panel, origins: readonly number[]): PeerRun {
  const forecasts = new Map<string, PeerForecast>();
  const started = process.cpuUsage();
  for (const origin of origins) {
    const forecast = forecastDemand(truncatePanel(panel, origin), {
      steps: horizon,
      model,
      seed: 1,
    });
    for (const level of forecast.levels) {
      forecasts.set(`${origin}/${seriesIdOf(level)}`, {
        point: [...level.point],
        lo80: [...level.lo80],
        hi80: [...level.hi80],
        lo95: [...level.lo95],
        hi95: [...level.hi95],
      });
    }
  }
  const used = process.cpuUsage(started);
  const count = panel.series.length * origins.length;
  return { method: model, forecasts, cpuMsPerSeries: (used.user + used.system) / 1000 / count };
}

const percent = (share: number) => (100 * share).toFixed(2).padStart(6);

function print(
  runs: readonly PeerRun[],
  series: readonly ScoredSeries[],
  origins: readonly number[],
  title: string,
): void {
  console.log(`\n${title}: ${series.length} series, origins ${origins.join(', ')}`);
  console.log(
    '| method | series | WAPE % 12 weeks | 26 weeks | bias % | in 80 % range | in 95 % range | CPU ms a series |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const run of runs) {
    const score = scoreRun(run, series, origins);
    const cpu = run.cpuMsPerSeries === null ? '–' : run.cpuMsPerSeries.toFixed(2);
    console.log(
      score
        ? `| ${run.method} | ${score.series} | ${percent(score.wape12)} | ${percent(score.wape26)} | ${percent(score.bias26)} | ${percent(score.held80)} | ${percent(score.held95)} | ${cpu} |`
        : `| ${run.method} | 0 | cannot run | | | | | |`,
    );
  }
}

/** Prints the engine and the R peers side by side on one sales file: the same complete series, the same origins. */
export async function runAccuracy(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sales: { type: 'string' },
      calendar: { type: 'string' },
      origins: { type: 'string' },
      holidays: { type: 'string', default: 'US' },
      'peer-series': { type: 'string', default: '200' },
      'slow-peer-series': { type: 'string', default: '12' },
      peers: { type: 'string', default: 'fast' },
      name: { type: 'string', default: 'this file' },
      scores: { type: 'string' },
      pool: { type: 'string' },
    },
  });
  if (values.pool !== undefined) {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Comparison[];
    for (const line of pooledTable(values.pool.split(',').flatMap(read))) console.log(line);
    return;
  }
  if (values.sales === undefined || !Object.hasOwn(holidayCalendars, values.holidays)) {
    console.error(`usage: ${usage}`);
    process.exitCode = 2;
    return;
  }
  const panel = readPanel(values.sales, values.calendar, values.holidays as HolidayCalendarName);
  const weeks = panel.week_starts.length;
  const origins = values.origins?.split(',').map(Number) ?? [weeks - 39, weeks - 26];
  const all = completeSeries(panel);
  console.log(
    `${panel.series.length} series of ${weeks} weeks from ${panel.week_starts[0]}, ${cpus().length} cores, Node ${process.versions.node}`,
  );
  const own = ownModels.map((model) => ownRun(model, panel, origins));
  const missing = values.peers === 'none' ? 'peers were not asked for' : peersMissing();
  if (missing !== null) console.log(`No R peers in this run: ${missing}.`);
  const comparisons: Comparison[] = [];
  for (const scope of ['aggregates', 'store-category'] satisfies Scope[]) {
    const series = spread(all, scope, Number(values['peer-series']));
    const slow = spread(all, scope, Number(values['slow-peer-series']));
    const peers: PeerRun[] = [];
    if (missing === null) {
      for (const method of fastPeers) {
        console.error(`${scope}: ${method} on ${series.length} series`);
        peers.push(runPeer(method, panel, series, origins, horizon));
      }
    }
    print([...own, ...peers], series, origins, `${scope}, all origins`);
    comparisons.push(...compareWithBest(values.name, scope, own[0]!, peers, series, origins));
    for (const origin of origins)
      print([...own, ...peers], series, [origin], `${scope}, origin ${origin}`);
    const own_all = all.filter((entry) => entry.scope === scope);
    if (own_all.length > series.length)
      print(own, own_all, origins, `${scope}, every series, own models only`);
    if (missing === null && panel.promotions) {
      const withCalendar = spread(
        all.filter(({ category }) => panel.promotions!.has(category)),
        scope,
        4 * Number(values['slow-peer-series']),
      );
      const run = runPeer(promotionPeer, panel, withCalendar, origins, horizon);
      print([own[0]!, run], withCalendar, origins, `${scope} with a promotion calendar, a sample`);
    }
    if (missing === null && values.peers === 'all') {
      const runs = slowPeers.map((method) => runPeer(method, panel, slow, origins, horizon));
      print([own[0]!, ...runs], slow, origins, `${scope}, slow peers, a sample`);
    }
  }
  if (comparisons.length > 0) {
    console.log(
      '\nEngine against the best peer of each origin, picked with hindsight (geometric mean)',
    );
    for (const line of pooledTable(comparisons)) console.log(line);
  }
  if (values.scores !== undefined) writeFileSync(values.scores, JSON.stringify(comparisons));
}
