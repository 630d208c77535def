import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { type OpenResources, openResources } from '../../src/open-resources.ts';
import { createRoutes } from '../../src/routes/index.ts';

/** The whole server in this process, without a port. */
export interface TestApp {
  readonly resources: OpenResources;
  /** Lines the log wrote. */
  readonly lines: string[];
  readonly folder: string;
  /** Asks the server; a body that is no string or bytes is sent as JSON. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  close(): Promise<void>;
}

/** Opens the server on an empty database in memory, with a folder of its own. */
export async function openTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'hemline-app-'));
  const lines: string[] = [];
  const resources = await openResources({
    host: {
      env: {
        HEMLINE_DATA_DIR: folder,
        DATABASE_URL: 'sqlite::memory:',
        LOG_LEVEL: 'debug',
        ...env,
      },
      now: () => new Date(),
      randomId: randomUUID,
    },
    workingDirectory: folder,
    say: (line) => lines.push(line),
    threads: 0,
    verbose: true,
    sample: false,
  });
  const app = createApp(resources, { routes: createRoutes(resources.runs), webFolder: folder });
  return {
    resources,
    lines,
    folder,
    ask: async (method, path, body, headers = {}) => {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const sent =
        body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) };
      const type = body === undefined || isRaw ? {} : { 'content-type': 'application/json' };
      return app.request(path, { method, ...sent, headers: { ...type, ...headers } });
    },
    close: async () => {
      await resources.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
