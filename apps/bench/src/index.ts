import { benchmarks } from './benchmarks.ts';

const [name, ...args] = process.argv.slice(2);
const benchmark = name === undefined ? undefined : benchmarks[name];
if (benchmark) {
  await benchmark(args);
} else {
  console.error(
    `usage: node apps/bench/src/index.ts ${Object.keys(benchmarks).join('|')} [options]`,
  );
  process.exitCode = 2;
}
