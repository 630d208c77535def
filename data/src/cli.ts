import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateRetailer } from './generate-retailer.ts';
import { retailerFiles } from './retailer-files.ts';

const usage = 'usage: node data/src/cli.ts --end YYYY-MM-DD [--seed N] --out DIR';

/** Writes the files of one retailer and returns a summary, with a SHA-256 over all of them. */
function writeRetailer(endDate: string, seed: number, folder: string) {
  const retailer = generateRetailer({ endDate, seed });
  const files = retailerFiles(retailer);
  const hash = createHash('sha256');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) {
    writeFileSync(join(folder, name), text);
    hash.update(name).update('\0').update(text).update('\0');
  }
  return {
    end_date: retailer.end_date,
    seed,
    stores: retailer.stores.length,
    categories: retailer.economics.map(({ category }) => category),
    rows: Object.fromEntries(files.map(({ name, rows }) => [name, rows])),
    sha256: hash.digest('hex'),
  };
}

try {
  const { values } = parseArgs({
    options: {
      end: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (!values.end || !values.out) throw new RangeError('--end and --out are needed');
  const seed = /^-?\d+$/.test(values.seed) ? Number(values.seed) : Number.NaN;
  process.stdout.write(`${JSON.stringify(writeRetailer(values.end, seed, values.out))}\n`);
} catch (error) {
  const isUsage =
    error instanceof RangeError ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n${isUsage ? `${usage}\n` : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
