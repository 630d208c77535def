import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { freePort, type Program, startProgram } from './support/program.ts';
import { sleep } from './support/seeded.ts';

const SIZE = '24m';

/** F10: the disk fills up under a running server; writes are refused, reads live, and room brings all back. */
export const diskFull: Fault = {
  name: 'f10-disk-full',
  title: 'F10 disk full: writes 503, reads live, recovery without loss',
  async run({ full, say }) {
    const folder = mkdtempSync(join(tmpdir(), 'hemline-full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
    if (mounted.status !== 0) {
      rmSync(folder, { recursive: true, force: true });
      return {
        skipped: 'a file system of limited size cannot be mounted here (it takes an administrator)',
        violations: [],
        landed: [],
        figures: {},
      };
    }
    const violations: string[] = [];
    const port = await freePort();
    const base = `http://127.0.0.1:${String(port)}`;
    let server: Program | null = null;
    let refused = 0;
    let reads = 0;
    const kept: string[] = [];
    const write = async (name: string): Promise<number> => {
      const response = await fetch(`${base}/api/v1/datasets`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name }),
      });
      if (response.status === 201)
        kept.push(((await response.json()) as { dataset_id: string }).dataset_id);
      return response.status;
    };
    try {
      server = startProgram('../../src/main.ts', ['serve'], {
        ...process.env,
        HEMLINE_DATA_DIR: folder,
        PORT: String(port),
        LOG_LEVEL: 'error',
      });
      await server.said('Hemline is ready');
      if ((await write('before')) !== 201) violations.push('a write before was refused');
      const ballast = join(folder, 'ballast');
      fill(ballast);
      const writes = full ? 400 : 150;
      for (let i = 0; i < writes; i++) {
        const status = await write(`during ${String(i)}`);
        if (status === 503) refused += 1;
        else if (status !== 201) violations.push(`a write answered ${String(status)}`);
        if (i % 10 !== 0) continue;
        const read = await fetch(`${base}/api/v1/datasets?limit=5`);
        reads += 1;
        if (read.status !== 200) violations.push(`a read answered ${String(read.status)}`);
        await read.arrayBuffer();
      }
      say(`${String(refused)} of ${String(writes)} writes refused`);
      rmSync(ballast);
      await sleep(200);
      if ((await write('after')) !== 201)
        violations.push('a write after room came back was refused');
      const found = new Set<string>();
      for (let offset = 0; ; offset += 100) {
        const page = await fetch(`${base}/api/v1/datasets?limit=100&offset=${String(offset)}`);
        const { items } = (await page.json()) as { items: { dataset_id: string }[] };
        for (const item of items) found.add(item.dataset_id);
        if (items.length < 100) break;
      }
      const lost = kept.filter((id) => !found.has(id)).length;
      if (lost > 0) violations.push(`${String(lost)} acknowledged writes are lost`);
      if (server.process.exitCode !== null) violations.push('the server ended');
    } finally {
      server?.kill('SIGKILL');
      await server?.exited;
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    }
    return {
      violations: [...new Set(violations)],
      landed: [
        { what: 'writes refused with 503', count: refused, least: 10 },
        { what: 'reads while it was full', count: reads, least: 10 },
      ],
      figures: { refused_503: refused, reads, acknowledged_writes: kept.length },
    };
  },
};

/** Takes all the room there is. */
function fill(path: string): void {
  for (let size = 1 << 22; size >= 1 << 12; size >>= 1) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // No room for a piece of this size: try a smaller one.
    }
  }
}
