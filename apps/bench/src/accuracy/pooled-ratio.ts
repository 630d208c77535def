import type { PeerRun } from './run-peers.ts';
import { scoreRun } from './score-run.ts';
import type { Scope, ScoredSeries } from './score-series.ts';

/** The engine's WAPE beside the best classical method's, from one origin and for one horizon. */
export interface Comparison {
  readonly set: string;
  readonly scope: Scope;
  readonly origin: number;
  readonly weeks: 12 | 26;
  readonly engine: number;
  /** The method that came closest there, picked with hindsight: the hardest yardstick. */
  readonly best_method: string;
  readonly best: number;
}

/** The engine against the best of the peers that ran, origin by origin. Empty when no peer ran. */
export function compareWithBest(
  set: string,
  scope: Scope,
  engine: PeerRun,
  peers: readonly PeerRun[],
  series: readonly ScoredSeries[],
  origins: readonly number[],
): readonly Comparison[] {
  return origins.flatMap((origin) => {
    const own = scoreRun(engine, series, [origin]);
    const scores = peers.flatMap((peer) => {
      const score = scoreRun(peer, series, [origin]);
      return score && own && score.series === own.series ? [{ method: peer.method, score }] : [];
    });
    if (!own || scores.length === 0) return [];
    return ([12, 26] as const).map((weeks): Comparison => {
      const key = weeks === 12 ? 'wape12' : 'wape26';
      const best = scores.reduce((a, b) => (b.score[key] < a.score[key] ? b : a));
      return {
        set,
        scope,
        origin,
        weeks,
        engine: own[key],
        best_method: best.method,
        best: best.score[key],
      };
    });
  });
}

/** Geometric mean of engine ÷ best over comparisons: 0.95 is 5 % under the best method. Null without any. */
export function pooledRatio(comparisons: readonly Comparison[]): number | null {
  if (comparisons.length === 0) return null;
  const logs = comparisons.reduce((sum, { engine, best }) => sum + Math.log(engine / best), 0);
  return Math.exp(logs / comparisons.length);
}

/** Lines of a table of pooled ratios: each set and scope, each set, and all of them with every set counting alike. */
export function pooledTable(comparisons: readonly Comparison[]): readonly string[] {
  const percent = (ratio: number) => `${(100 * (ratio - 1)).toFixed(1)} %`;
  const sets = [...new Set(comparisons.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const own = comparisons.filter((entry) => entry.set === set);
    const of = (scope: Scope) => {
      const ratio = pooledRatio(own.filter((entry) => entry.scope === scope));
      return ratio === null ? '–' : percent(ratio);
    };
    const worst = own.reduce((a, b) => (b.engine / b.best > a.engine / a.best ? b : a));
    const at = `${percent(worst.engine / worst.best)} (${worst.scope}, origin ${worst.origin}, ${worst.weeks} weeks, ${worst.best_method})`;
    return `| ${set} | ${of('aggregates')} | ${of('store-category')} | ${percent(pooledRatio(own)!)} | ${at} |`;
  });
  const logs = sets.map((set) =>
    Math.log(pooledRatio(comparisons.filter((entry) => entry.set === set))!),
  );
  const all = Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
  return [
    '| set | aggregates | store-category | pooled | furthest behind |',
    '|---|---|---|---|---|',
    ...rows,
    `| all ${sets.length}, each counting alike | | | ${percent(all)} | |`,
  ];
}
