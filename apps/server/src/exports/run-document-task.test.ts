import { deflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { planFrom, smallPlanInputs } from '../../tests/support/small-plan.ts';
import { archiveSize } from './archive-size.ts';
import { readWorkbook } from './read-workbook.ts';
import { runDocumentTask } from './run-document-task.ts';

// Threads and databases start up in these tests; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const plan_json = JSON.stringify(planFrom(smallPlanInputs()));

/** A ZIP archive of one file that says it unpacks to `declared` bytes. */
function zipOf(name: string, content: Buffer, declared = content.length): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(declared, 8);
  const nameBytes = Buffer.from(name);
  const nameLength = Buffer.alloc(4);
  nameLength.writeUInt16LE(nameBytes.length);
  const method = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04'),
    method,
    sizes,
    nameLength,
    nameBytes,
    packed,
  ]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([20, 0]),
    method,
    sizes,
    nameLength,
    Buffer.alloc(14),
    nameBytes,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, entry, end]));
}

function upload(body: Uint8Array<ArrayBuffer>): Promise<Awaited<ReturnType<typeof readWorkbook>>> {
  const headers = { 'content-type': 'application/octet-stream' };
  return readWorkbook(new Request('http://127.0.0.1/', { method: 'POST', headers, body }));
}

describe('documents made in threads', () => {
  test('many at once all come, and more than can wait are told to come again', async () => {
    const asked = await Promise.all(
      Array.from({ length: 26 }, () =>
        runDocumentTask({ kind: 'csv', plan_json, table: 'allocation' }),
      ),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(22);
    const refused = asked.flatMap((one) => (one.ok ? [] : [one.error]));
    expect(refused.map(({ code, retryAfterSeconds }) => [code, retryAfterSeconds])).toEqual(
      Array.from({ length: 4 }, () => ['overloaded', 2]),
    );
    const later = await runDocumentTask({ kind: 'csv', plan_json, table: 'allocation' });
    expect(later.ok).toBe(true);
  }, 60_000);

  test('a plan that cannot be read is our fault and throws', async () => {
    const broken = runDocumentTask({ kind: 'xlsx', plan_json: '{' });
    await expect(broken).rejects.toThrow(/JSON/);
  });
});

describe('an archive that unpacks to too much', () => {
  const zeros = Buffer.alloc(1_000_000);

  test('is known by its directory', () => {
    expect(archiveSize(zipOf('a.xml', zeros))).toEqual({ bytes: 1_000_000, files: 1 });
    expect(archiveSize(zipOf('a.xml', zeros, 3_000_000_000))?.bytes).toBe(3_000_000_000);
    expect(archiveSize(new Uint8Array(10))).toBeNull();
    expect(archiveSize(new Uint8Array(100_000))).toBeNull();
  });

  test('is refused before anything is unpacked', async () => {
    const refused = await upload(zipOf('xl/workbook.xml', zeros, 3_000_000_000));
    expect(refused).toMatchObject({ ok: false, error: { code: 'payload_too_large' } });
  });

  test('gains nothing by lying: no more is unpacked than it declares', async () => {
    const hidden = Buffer.alloc(150_000_000);
    const before = process.memoryUsage().rss;
    const refused = await upload(zipOf('xl/workbook.xml', hidden, 1_000));
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(120_000_000);
  }, 60_000);
});
