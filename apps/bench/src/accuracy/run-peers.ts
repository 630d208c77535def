import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Panel } from '@hemline/forecasting';
import type { ScoredSeries } from './score-series.ts';

/** One forecast of one series; the ranges are those of 80 and 95 %. */
export interface PeerForecast {
  readonly point: number[];
  readonly lo80: number[];
  readonly hi80: number[];
  readonly lo95: number[];
  readonly hi95: number[];
}

/** Forecasts of a method by `<origin>/<series id>`, and what they cost. */
export interface PeerRun {
  readonly method: string;
  readonly forecasts: ReadonlyMap<string, PeerForecast>;
  readonly cpuMsPerSeries: number | null;
}

const script = fileURLToPath(new URL('../../peers/peers.R', import.meta.url));

/** Null when R with its package `forecast` is here, else what is missing. */
export function peersMissing(): string | null {
  const tried = spawnSync('Rscript', ['-e', 'suppressMessages(library(forecast))'], {
    encoding: 'utf8',
  });
  if (tried.error) return 'Rscript is not installed';
  return tried.status === 0 ? null : 'R is installed, its package forecast is not';
}

/** Runs one peer of the R script over some series from all origins, in one R process. */
export function runPeer(
  method: string,
  panel: Panel,
  series: readonly ScoredSeries[],
  origins: readonly number[],
  horizon: number,
): PeerRun {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-peers-'));
  try {
    const header = panel.week_starts.join(',');
    const seriesFile = join(folder, 'series.csv');
    const rows = series.map(({ id, category, values }) => [id, category, ...values].join(','));
    writeFileSync(seriesFile, `series_id,category,${header}\n${rows.join('\n')}\n`);
    let promotionsFile = 'none';
    if (panel.promotions) {
      promotionsFile = join(folder, 'promotions.csv');
      const weeks = panel.week_starts.map((_, week) => week);
      const lines = [...panel.promotions].map(([category, shares]) =>
        [category, ...weeks.map((week) => shares[week] ?? 0)].join(','),
      );
      writeFileSync(promotionsFile, `category,${header}\n${lines.join('\n')}\n`);
    }
    const out = join(folder, 'out.csv');
    const run = spawnSync(
      'Rscript',
      [script, seriesFile, promotionsFile, method, origins.join(','), String(horizon), out],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (run.status !== 0) throw new Error(`${method} failed in R: ${run.stderr.slice(-500)}`);
    const [, cpu, count] = run.stdout.trim().split(' ');
    return {
      method,
      forecasts: readForecasts(readFileSync(out, 'utf8')),
      cpuMsPerSeries: Number(count) > 0 ? Number(cpu) : null,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readForecasts(text: string): ReadonlyMap<string, PeerForecast> {
  const forecasts = new Map<string, PeerForecast>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [, origin, id, step, point, lo80, hi80, lo95, hi95] = line.split(',');
    const key = `${origin}/${id}`;
    let entry = forecasts.get(key);
    if (!entry) {
      entry = { point: [], lo80: [], hi80: [], lo95: [], hi95: [] };
      forecasts.set(key, entry);
    }
    const at = Number(step) - 1;
    entry.point[at] = Number(point);
    entry.lo80[at] = Number(lo80);
    entry.hi80[at] = Number(hi80);
    entry.lo95[at] = Number(lo95);
    entry.hi95[at] = Number(hi95);
  }
  return forecasts;
}
