import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { createApiDocs } from '../api-docs.ts';
import { countPendingApprovals } from '../db/approvals.ts';
import { openApiDocument } from '../openapi.ts';
import { succeed } from '../outcome.ts';
import { answerWith, handler, type Route } from '../route.ts';
import { VERSION } from '../version.ts';

/** Below this much room a write may fail half-way through a run. */
const LEAST_FREE_BYTES = 50_000_000;
/** A check that takes longer counts as failed. */
const CHECK_TIMEOUT_MS = 3_000;

async function stateOf(check: () => Promise<void>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([check(), late]);
    return 'ok';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}

async function checkFolder(folder: string): Promise<void> {
  await access(folder, constants.W_OK).catch(() => {
    throw new Error('cannot be written');
  });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE_BYTES) throw new Error('almost full');
}

const cached: { openapi: string | null; docs: ReturnType<typeof createApiDocs> | null } = {
  openapi: null,
  docs: null,
};

/** The files `/docs` loads; mounted beside the endpoints because they are no part of the API. */
export function apiDocs(): ReturnType<typeof createApiDocs> {
  cached.docs ??= createApiDocs();
  return cached.docs;
}

export const systemRoutes: readonly Route[] = [
  handler('health', async () => succeed({ status: 'ok' as const, version: VERSION })),

  handler('ready', async ({ context: { resources } }) => {
    const [database, data_directory, queue] = await Promise.all([
      stateOf(() => resources.database.ping()),
      stateOf(() => checkFolder(resources.config.dataDirectory)),
      stateOf(async () => {
        await resources.database.query.selectFrom('jobs').select('kind').limit(1).execute();
      }),
    ]);
    const checks = { database, data_directory, queue };
    const isReady = Object.values(checks).every((state) => state === 'ok');
    const { provider, name } = resources.languageModel;
    return succeed(
      answerWith(
        {
          status: isReady ? ('ready' as const) : ('not_ready' as const),
          checks,
          language_model: { provider, model: name },
        },
        { status: isReady ? 200 : 503 },
      ),
    );
  }),

  handler('metrics', async ({ context: { resources } }) => {
    const { metrics, database } = resources;
    metrics.approvalsPending.set(await countPendingApprovals(database.query));
    return succeed(
      new Response(await metrics.render(), { headers: { 'Content-Type': metrics.contentType } }),
    );
  }),

  handler('openapi', async () => {
    cached.openapi ??= JSON.stringify(openApiDocument(VERSION));
    return succeed(
      new Response(cached.openapi, { headers: { 'Content-Type': 'application/json' } }),
    );
  }),

  handler('docs', async () => succeed(apiDocs().page())),
];
