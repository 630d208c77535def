import { parseArgs } from 'node:util';
import { held } from './fault.ts';
import { faults } from './index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const chosen = faults.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
if (chosen.length === 0 || !Number.isInteger(seed)) {
  console.error(
    `Usage: node apps/server/faults/run.ts [--full] [--seed N] [name…]\nNames: ${faults.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

let failed = 0;
for (const fault of chosen) {
  console.log(
    `\n${fault.title}\n  name ${fault.name}, seed ${String(seed)}, ${values.full ? 'full' : 'quick'}`,
  );
  const started = performance.now();
  const report = await fault.run({
    full: values.full,
    seed,
    say: (line) => console.error(`  … ${line}`),
  });
  if (report.skipped !== undefined) {
    console.log(`  skipped: ${report.skipped}`);
    continue;
  }
  for (const [name, value] of Object.entries(report.figures))
    console.log(`  ${name}: ${String(value)}`);
  for (const { what, count, least } of report.landed) {
    console.log(`  ${what}: ${String(count)} (at least ${String(least)})`);
  }
  console.log(`  violations: ${String(report.violations.length)}`);
  for (const line of report.violations.slice(0, 20)) console.log(`    ${line}`);
  const ok = held(report);
  if (!ok) failed += 1;
  console.log(
    `  ${ok ? 'held' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${String(chosen.length - failed)} held, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
