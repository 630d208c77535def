import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Who may import whom; the whole house rule in one table. */
const mayImport: Record<string, readonly string[]> = {
  'packages/contracts': [],
  'packages/briefs': ['contracts'],
  'packages/forecasting': ['contracts'],
  'packages/planning': ['contracts'],
  data: [],
  'apps/server': ['briefs', 'contracts', 'forecasting', 'planning'],
  'apps/web': ['contracts'],
  'apps/bench': ['contracts', 'forecasting', 'planning'],
};

const domainPackages = ['packages/briefs', 'packages/forecasting', 'packages/planning'];

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file))
    .map((file) => join(folder, file));
}

/** Lints a file that lies there only for the length of the check. */
function lint(path: string, source: string): number | null {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  try {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    return spawnSync(process.execPath, [biome, 'lint', path], { cwd: root }).status;
  } finally {
    rmSync(file);
  }
}

test.each(Object.entries(mayImport))(
  '%s declares only the members it may import',
  (folder, allowed) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((name) => name.startsWith('@hemline/'))
      .map((name) => name.slice('@hemline/'.length));
    expect(declared.filter((name) => !allowed.includes(name))).toEqual([]);
  },
);

test('a member that is not declared does not even resolve', () => {
  const requireFromBriefs = createRequire(join(root, 'packages/briefs/package.json'));
  expect(() => requireFromBriefs.resolve('@hemline/planning')).toThrow(/Cannot find module/);
  expect(requireFromBriefs.resolve('@hemline/contracts')).toContain('contracts');
});

test.each([
  [
    'packages/planning/src/house-probe.ts',
    "import { readBrief } from '@hemline/briefs';\nreadBrief('', '');\n",
  ],
  [
    'packages/forecasting/src/house-probe.ts',
    "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
  ],
  ['packages/briefs/src/house-probe.ts', 'export const key = process.env.KEY;\n'],
  [
    'apps/server/src/agents/house-probe.ts',
    "import { openDatabase } from '../db/database.ts';\nopenDatabase();\n",
  ],
  [
    'apps/server/src/db/house-probe.ts',
    "import { runWorkflow } from '../runs/run-workflow.ts';\nrunWorkflow();\n",
  ],
  [
    'apps/server/src/runs/house-probe.ts',
    "import { mount } from '../routes/index.ts';\nmount();\n",
  ],
])('lint refuses a forbidden import in %s', (path, source) => {
  expect(lint(path, source)).toBe(1);
  expect(lint(path, 'export const fine = 1;\n')).toBe(0);
});

test('domain packages import only types from the contracts, and know no clock and no chance', () => {
  const offences = domainPackages.flatMap(sourcesBelow).flatMap((file) => {
    if (/\.test\.ts$|\/tests\//.test(file)) return [];
    const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const found = [
      /\bDate\.now\b/,
      /new Date\(\s*\)/,
      /Math\.random/,
      /Math\.pow|(?<!\dn )\*\*/,
      /import (?!type\b)[^;]*?from '@hemline\/contracts'/,
    ];
    return found.filter((pattern) => pattern.test(source)).map((pattern) => `${file}: ${pattern}`);
  });
  expect(offences).toEqual([]);
});
