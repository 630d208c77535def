import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runCommandLine } from './cli.ts';
import { commands } from './commands/index.ts';

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
