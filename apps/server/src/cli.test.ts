import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runCommandLine } from './cli.ts';
import { commands } from './commands/index.ts';
import { openDatabase } from './db/database.ts';
import { takeEngineLock } from './db/engine-lock.ts';
import { VERSION } from './version.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function hemline(argv: readonly string[], env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const written = { out: '', said: '' };
  const code = await runCommandLine({
    argv,
    host: {
      env: { HEMLINE_DATA_DIR: folder, LOG_LEVEL: 'silent', ...env },
      now: () => new Date('2026-02-01T00:00:00Z'),
      randomId: () => crypto.randomUUID(),
    },
    workingDirectory: folder,
    isTerminal: false,
    out: (text) => {
      written.out += text;
    },
    say: (line) => {
      written.said += `${line}\n`;
    },
  });
  return { code, folder, ...written };
}

test('without words the commands are listed', async () => {
  const { code, out } = await hemline([]);
  expect(code).toBe(0);
  for (const { name } of commands) expect(out).toContain(`  ${name}`);
});

test('an unknown command is a usage error that lists what there is', async () => {
  expect(await hemline(['plam'])).toMatchObject({
    code: 2,
    out: '',
    said: expect.stringContaining('"plam"'),
  });
});

test.each(commands.map(({ name }) => name))(
  '%s refuses an unknown flag with its usage and no stack',
  async (name) => {
    const { code, out, said } = await hemline([name, '--no-such-flag']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('--no-such-flag');
    expect(said).toContain(`usage: hemline ${name}`);
    expect(said).not.toMatch(/^\s+at /m);
  },
);

test('a bad environment variable is named with what to do', async () => {
  const { code, said } = await hemline(['migrate', 'up'], { PORT: 'eighty' });
  expect(code).toBe(2);
  expect(said).toContain('PORT: expected a whole number');
});

test('a database file that is none is refused and left as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const file = join(folder, 'notes.db');
  writeFileSync(file, 'this is a shopping list, long enough to be looked at as a header of a file');
  const { code, said } = await hemline(['migrate', 'up'], { DATABASE_URL: `sqlite:${file}` });
  expect(code).toBe(1);
  expect(said).toContain('is not a Hemline database');
});

test('migrate goes up, says so, and has nothing to do the second time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const env = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
  expect((await hemline(['migrate', 'up'], env)).out).toContain('up 0001');
  expect((await hemline(['migrate', 'up'], env)).out).toContain('Nothing to do');
  expect((await hemline(['migrate', 'down'], env)).out).toContain('down');
});

test('going down does not drop what somebody made unless told so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const env = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
  const sales = join(folder, 'sales.csv');
  writeFileSync(sales, 'week_start,store_id,category,units\n2026-01-05,S1,A,1\n');
  await hemline(['import', '--dataset', 'mine', '--sales', sales], env);
  const refused = await hemline(['migrate', 'down', '9'], env);
  expect(refused).toMatchObject({ code: 4, out: '', said: expect.stringContaining('--yes') });
  expect((await hemline(['migrate', 'up'], env)).out).toContain('Nothing to do');
  const agreed = await hemline(['migrate', 'down', '9', '--yes'], env);
  expect(agreed.out).toContain('down 0001');
  expect((await hemline(['migrate', 'down'], env)).out).toContain('Nothing to do');
});

test('--version prints the version alone', async () => {
  expect(await hemline(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, said: '' });
});

test('import brings a file in, says what it refused, and stores nothing by halves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const env = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
  const sales = join(folder, 'sales.csv');
  const words = ['import', '--dataset', 'mine', '--sales', sales];
  writeFileSync(
    sales,
    'week_start,store_id,category,units\n2026-01-05,S1,A,1\n2026-01-12,S1,A,x\n',
  );
  const refused = await hemline(words, env);
  expect(refused.code).toBe(5);
  expect(refused.out).toContain('line 3, units: "x"; expected a number');
  expect(refused.out).toContain('Nothing of this file was stored.');
  const accepted = await hemline([...words, '--accept-good-rows', '--json'], env);
  expect(accepted.code).toBe(0);
  expect(JSON.parse(accepted.out)).toMatchObject([{ rows_accepted: 1, version: 1, applied: true }]);
  const missing = await hemline(
    ['import', '--dataset', 'mine', '--sales', join(folder, 'no.csv')],
    env,
  );
  expect(missing).toMatchObject({ code: 3, out: '' });
  expect(await hemline(['import', '--dataset', '!'], env)).toMatchObject({ code: 2 });
});

test('a first import that stores nothing leaves no empty dataset behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const env = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
  const sales = join(folder, 'sales.csv');
  writeFileSync(sales, 'week,shop\n1,2\n');
  expect((await hemline(['import', '--dataset', 'wrong', '--sales', sales], env)).code).toBe(5);
  writeFileSync(sales, 'week_start,store_id,category,units\n2026-01-05,S1,A,1\n');
  const looked = await hemline(['import', '--dataset', 'seen', '--sales', sales, '--preview'], env);
  expect(looked.code).toBe(0);
  const database = await openDatabase({ url: env.DATABASE_URL });
  try {
    const rows = await database.query.selectFrom('datasets').select('name').execute();
    expect(rows).toEqual([{ name: 'sample' }]);
  } finally {
    await database.close();
  }
});

test('migrate leaves a database alone that another process works on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const env = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
  await hemline(['migrate', 'up'], env);
  const database = await openDatabase({ url: env.DATABASE_URL });
  const lock = takeEngineLock(database);
  try {
    expect(await hemline(['migrate', 'down'], env)).toMatchObject({
      code: 4,
      out: '',
      said: expect.stringContaining('Stop it, then migrate again'),
    });
  } finally {
    lock?.release();
    await database.close();
  }
  expect((await hemline(['migrate', 'up'], env)).out).toContain('Nothing to do');
});

test('plan tells the whole run in its order, and decide only what follows the decision', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const env = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
  const brief = '6 weeks of dresses from 2 March, weekly replenishment, no markdown';
  const asked = await hemline(['plan', brief, '--today', '2026-02-01'], env);
  expect(asked.code).toBe(6);
  expect(asked.said).toContain('Compared');
  const decided = await hemline(['decide', asked.out.trim(), 'accept'], env);
  expect(decided.code).toBe(0);
  expect(decided.said).toContain('inventory: Buy settled');
  expect(decided.said).not.toContain('demand:');
  const whole = await hemline(['plan', brief, '--today', '2026-02-01', '--yes'], env);
  const places = ['demand: Chose', 'Accepted as proposed', 'Buy settled', 'pricing: Markdown'].map(
    (words) => whole.said.indexOf(words),
  );
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}, 60_000);

test('read prints parameters with their words, and issues are no failure', async () => {
  const read = await hemline([
    'read',
    'A 12-week season of dresses',
    '--today',
    '2026-02-01',
    '--json',
  ]);
  expect(read.code).toBe(0);
  const { parameters } = JSON.parse(read.out) as { parameters: Record<string, { value: unknown }> };
  expect(parameters.forecast_horizon_weeks?.value).toBe(12);
  expect((await hemline(['read', 'Please book a flight'])).code).toBe(0);
  expect((await hemline(['read'])).code).toBe(2);
});

test('eval scores a file of labelled briefs and names a line it cannot read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-cli-'));
  folders.push(folder);
  const file = join(folder, 'briefs.jsonl');
  writeFileSync(file, '{"id":"a"}\n');
  expect(await hemline(['eval', file])).toMatchObject({
    code: 5,
    said: expect.stringContaining('Line 1: text is not a string'),
  });
  expect((await hemline(['eval', join(folder, 'no.jsonl')])).code).toBe(3);
});

test('serve on a port in use says so and what to do', async () => {
  const { createServer } = await import('node:http');
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { code, said } = await hemline(['serve'], {
    PORT: String(port),
    DATABASE_URL: 'sqlite::memory:',
  });
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is in use`);
  other.close();
}, 20_000);
