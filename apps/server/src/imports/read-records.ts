import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { UnreadableFile } from './unreadable-file.ts';

/** Real sales files shrink 4 to 40 times; a bomb a thousand times. */
const MAX_GZIP_RATIO = 150;
/** The ratio of the first bytes says nothing yet. */
const RATIO_COUNTS_FROM_BYTES = 1_000_000;
const MAX_UNPACKED_BYTES = 4_000_000_000;
const MAX_RECORD_CHARACTERS = 64_000;

/** A record with the line of the file it ends on, header = 1. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** So many first bytes tell text from anything else. */
const LOOKED_AT_BYTES = 1_024;

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LOOKED_AT_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, LOOKED_AT_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Control characters other than tab and line breaks stand in no text. */
const isNoText = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20);

function guardRatio(packedBytes: () => number): Transform {
  let unpacked = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length;
      const tooDense =
        unpacked > RATIO_COUNTS_FROM_BYTES && unpacked > packedBytes() * MAX_GZIP_RATIO;
      if (tooDense || unpacked > MAX_UNPACKED_BYTES) {
        done(
          new UnreadableFile(
            `The gzip file expands more than ${MAX_GZIP_RATIO} times or beyond 4 GB; unpack it and send the CSV itself.`,
          ),
        );
      } else done(null, chunk);
    },
  });
}

/**
 * Streams the records of a CSV or CSV.gz file. `onProgress` hears the share of the file read, 0–1.
 * @throws UnreadableFile for an archive, a bomb, a broken gzip or a line without an end
 */
export async function* readRecords(
  path: string,
  onProgress: (share: number) => void,
): AsyncGenerator<CsvRecord> {
  const size = statSync(path).size;
  const head = firstBytes(path);
  if (head.subarray(0, 2).toString('latin1') === 'PK') {
    throw new UnreadableFile('This is a zip archive or workbook; send CSV or CSV.gz.');
  }
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && head.some(isNoText)) {
    throw new UnreadableFile('This is no text file; send CSV in UTF-8, or CSV.gz.');
  }
  let packed = 0;
  // Small bites of a gzip file, so that a bomb is noticed before one bite has grown to megabytes.
  const file = createReadStream(path, { highWaterMark: isGzip ? 8_192 : 65_536 });
  file.on('data', (chunk) => {
    packed += chunk.length;
  });
  const parser = parse({
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_RECORD_CHARACTERS,
  });
  const onEnd = () => {};
  const gunzip = createGunzip();
  const stages: Readable = isGzip
    ? pipeline(
        file,
        gunzip,
        // What was unpacked so far, not what was read ahead.
        guardRatio(() => gunzip.bytesWritten),
        parser,
        onEnd,
      )
    : pipeline(file, parser, onEnd);
  let count = 0;
  try {
    for await (const { record, info } of stages as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      count += 1;
      if (count % 5_000 === 0) onProgress(size > 0 ? Math.min(1, packed / size) : 1);
      yield { cells: record, line: info.lines };
    }
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    file.destroy();
  }
}

function asUnreadable(error: unknown): unknown {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (code.startsWith('Z_')) return new UnreadableFile('The gzip file is broken or cut off.');
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new UnreadableFile(
      `A line is longer than ${MAX_RECORD_CHARACTERS} characters, or a quote is not closed.`,
    );
  }
  return code.startsWith('CSV_')
    ? new UnreadableFile(`The file is no CSV table: ${(error as Error).message}.`)
    : error;
}
