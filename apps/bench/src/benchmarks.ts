import { runPlanningSpeed } from './season-benchmark/planning-speed.ts';
import { runSeasonBenchmark } from './season-benchmark/season-benchmark.ts';

/** A benchmark: reads its own options and prints its figures. */
export type Benchmark = (args: readonly string[]) => Promise<void>;

/** Benchmarks by name; adding one is one line here. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  season: runSeasonBenchmark,
  'planning-speed': runPlanningSpeed,
};
