import { runAccuracy } from './accuracy/accuracy.ts';
import { runForecastSpeed } from './forecast-speed/forecast-speed.ts';
import { runPlanningSpeed } from './season-benchmark/planning-speed.ts';
import { runSeasonBenchmark } from './season-benchmark/season-benchmark.ts';
import { runBriefToPlan } from './system/brief-to-plan.ts';
import { runFeedFanOut } from './system/feed-fan-out.ts';
import { runHundredUsers } from './system/hundred-users.ts';
import { runImportSpeed } from './system/import-speed.ts';
import { runListThroughput } from './system/list-throughput.ts';

/** A benchmark: reads its own options and prints its figures. */
export type Benchmark = (args: readonly string[]) => Promise<void>;

/** Benchmarks by name; adding one is one line here. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  accuracy: runAccuracy,
  'forecast-speed': runForecastSpeed,
  season: runSeasonBenchmark,
  'planning-speed': runPlanningSpeed,
  'brief-to-plan': runBriefToPlan,
  import: runImportSpeed,
  list: runListThroughput,
  feed: runFeedFanOut,
  users: runHundredUsers,
};
