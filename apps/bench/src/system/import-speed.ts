import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures } from './figure.ts';
import { makeDataDirectory, productArguments, productEnvironment } from './server-process.ts';

const STORES = 45;
const CATEGORIES = 65;
const WEEKS = 144;
const FULL_ROWS = 421_570;
const MOST_SECONDS = 20;
const MOST_MEGABYTES = 500;
const WATCH_MS = 50;

/** Writes weekly sales with decimals and returns (negative units): 45 stores, 65 categories, 144 weeks. */
async function writeSales(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write('week_start,store_id,category,units\n');
  const first = Date.parse('2023-01-07T00:00:00Z');
  let rows = 0;
  for (let week = 0; week < WEEKS && rows < FULL_ROWS; week++) {
    const day = new Date(first + 7 * 86_400_000 * week).toISOString().slice(0, 10);
    let lines = '';
    for (let store = 1; store <= STORES; store++) {
      for (let category = 1; category <= CATEGORIES && rows < FULL_ROWS; category++) {
        const wave = 1 + 0.4 * Math.sin((2 * Math.PI * (week + category)) / 52);
        const returned = (store * 31 + category * 17 + week * 7) % 97 === 0;
        const units = (returned ? -1 : 1) * (5 * category + store) * wave;
        lines += `${day},S${store},C${category},${units.toFixed(2)}\n`;
        rows += 1;
      }
    }
    if (!file.write(lines)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** Peak memory of a process in MB, as Linux knows it; null elsewhere. */
function peakMegabytes(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
  } catch {
    return null;
  }
}

async function runImport(dataDirectory: string, sales: string) {
  const started = performance.now();
  const words = ['import', '--dataset', 'bench', '--sales', sales, '--accept-good-rows'];
  const child = spawn(process.execPath, productArguments(...words), {
    env: productEnvironment(dataDirectory),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak: number | null = null;
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  const timer = setInterval(() => {
    peak = Math.max(peak ?? 0, peakMegabytes(child.pid ?? 0) ?? 0) || null;
  }, WATCH_MS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${output.slice(0, 400)}`);
  const rows = Number(/([\d,]+)\s+(?:rows\s+)?read/i.exec(output)?.[1]?.replaceAll(',', '') ?? 0);
  return { seconds: (performance.now() - started) / 1_000, peak, rows, output };
}

/** Imports a sales file (`--sales FILE`, else 421,200 made rows) with the command line: rows a second, peak memory. */
export async function runImportSpeed(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { sales: { type: 'string' }, full: { type: 'boolean' } },
    strict: false,
  });
  const data = makeDataDirectory();
  try {
    let sales = typeof values.sales === 'string' ? values.sales : null;
    if (sales === null) {
      sales = join(data.path, 'sales.csv');
      await writeSales(sales);
    }
    const { seconds, peak, rows } = await runImport(data.path, sales);
    const note = `${rows} rows, from the start of the command to its end`;
    printFigures([
      { name: 'import', value: seconds, unit: 's', target: { most: MOST_SECONDS }, note },
      { name: 'import, rows a second', value: rows / seconds, unit: 'rows/s', target: null },
      {
        name: 'import, peak memory',
        value: peak ?? Number.NaN,
        unit: 'MB',
        target: peak === null ? null : { most: MOST_MEGABYTES },
        ...(peak === null ? { note: 'known on Linux only' } : {}),
      },
    ]);
  } finally {
    data.remove();
  }
}
