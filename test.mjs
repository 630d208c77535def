// Everything that has to hold before a change lands: format, lint, types, dead code, tests with coverage.
// Closes with one line that counts checks and tests together.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const bin = (name, folder = root) => join(folder, 'node_modules', name);
const workspaces = [
  'packages/contracts',
  'packages/briefs',
  'packages/forecasting',
  'packages/planning',
  'data',
  'apps/server',
  'apps/bench',
  'apps/web',
];

function run(label, script, scriptArguments, options = {}) {
  process.stderr.write(`\n— ${label}\n`);
  const result = spawnSync(process.execPath, [script, ...scriptArguments], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  return result.status === 0;
}

const typescript = bin('typescript/bin/tsc');
const checks = [
  () => run('format and lint', bin('@biomejs/biome/bin/biome'), ['ci', '.']),
  ...workspaces.map((folder) => () => run(`types of ${folder}`, typescript, ['-p', folder])),
  () => run('dead code', bin('knip/bin/knip.js'), []),
];

const results = checks.map((check) => check());
let passed = results.filter(Boolean).length;
let failed = results.length - passed;
let skipped = 0;

const scratch = mkdtempSync(join(tmpdir(), 'hemline-test-'));
const report = join(scratch, 'report.json');
const testsHold = run('tests with coverage', bin('vitest/vitest.mjs'), [
  'run',
  '--coverage',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests;
  skipped = numPendingTests + numTodoTests;
}
// Coverage below its threshold, or a file that could not be loaded, fails without a failed test.
if (!testsHold && failed === 0) failed += 1;
rmSync(scratch, { recursive: true, force: true });

if (process.env.CI === 'true' && skipped > 0) {
  console.error(
    `\n${skipped} tests were skipped. CI installs what they need, so that nothing is skipped there.`,
  );
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
