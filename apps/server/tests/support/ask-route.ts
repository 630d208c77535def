import { randomUUID } from 'node:crypto';
import { readConfig } from '../../src/config.ts';
import type { OwnedDatabase } from '../../src/db/owned-database.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { Outcome } from '../../src/outcome.ts';
import type { Resources } from '../../src/resources.ts';
import type { RequestContext, Route } from '../../src/route.ts';
import type { TestDatabase } from './test-database.ts';
import { testHost } from './tiny-runs.ts';

/** Asks one route directly, as the mounted app would after it has found it. */
export async function askRoute(
  routes: readonly Route[],
  opened: TestDatabase,
  request: {
    readonly name: Route['name'];
    readonly id: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: object | Uint8Array<ArrayBuffer>;
    readonly mediaType?: string;
  },
): Promise<Outcome<Response>> {
  const route = routes.find(({ name }) => name === request.name);
  if (!route) throw new Error(`no route ${request.name}`);
  const { body } = request;
  const binary = body instanceof Uint8Array;
  const type = request.mediaType ?? (binary ? 'application/octet-stream' : 'application/json');
  const log = createLog(testHost, 'silent', [], () => {});
  const context: RequestContext = {
    resources: {
      host: testHost,
      config: readConfig(testHost, '/'),
      database: opened.database,
      log,
      metrics: createMetrics(),
    } as Partial<Resources> as Resources,
    owned: opened.owned as OwnedDatabase as RequestContext['owned'],
    userId: opened.owned.ownerId,
    requestId: randomUUID(),
    correlationId: randomUUID(),
    log,
    request: new Request('http://127.0.0.1/', {
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': type },
            body: binary ? body : JSON.stringify(body),
          }),
    }),
  };
  return route.respond(
    { params: { id: request.id }, query: new URLSearchParams(request.query) },
    context,
  );
}
