import { endpoints } from '@hemline/contracts';
import { Hono } from 'hono';
import { LOCAL_USER, ownedDatabase } from './db/owned-database.ts';
import { findWorkflowRow } from './db/workflows.ts';
import { failureOfThrown, problemResponse } from './error-response.ts';
import { createGate } from './gate.ts';
import { type Failure, fail } from './outcome.ts';
import type { Resources } from './resources.ts';
import type { RequestContext, Route } from './route.ts';
import { mountFeedSocket } from './routes/feed-socket.ts';
import { apiDocs } from './routes/system.ts';
import { checkOrigin, securityHeaders } from './security.ts';
import { createServedFiles } from './served-files.ts';

/** Variables of one request, set before any handler sees it. */
export interface AppVariables {
  readonly Variables: { requestId: string; correlationId: string; route: string };
}

export interface AppOptions {
  readonly routes: readonly Route[];
  /** Folder with the built workstation. */
  readonly webFolder: string;
}

const REQUEST_ID = /^[\w.:@+/=-]{1,128}$/;
const QUIET_ROUTES = new Set(['/health', '/ready', '/metrics', 'file']);

const NOT_BUILT = `<!doctype html><html lang="en"><title>Hemline</title><body>
<p>The workstation is not built. Start with <code>npm start</code>; the API answers under
<a href="/docs">/docs</a>.</p></body></html>`;

/** Composes the web server: guards, every endpoint with its handler, and the workstation's files. */
export function createApp(
  resources: Resources,
  { routes, webFolder }: AppOptions,
): Hono<AppVariables> {
  const app = new Hono<AppVariables>();
  const { metrics, log, host } = resources;
  const gate = createGate();
  const files = createServedFiles(webFolder);

  app.use(async (context, next) => {
    const started = performance.now();
    const requestId = host.randomId();
    const given = context.req.header('x-request-id');
    const correlationId = given && REQUEST_ID.test(given) ? given : requestId;
    context.set('requestId', requestId);
    context.set('correlationId', correlationId);
    context.set('route', 'unknown');
    metrics.httpRequestsInProgress.inc();
    const leave = gate.enter(context.req.method, context.req.path);
    try {
      const refused = leave.ok ? refusalOf(context.req.raw) : leave.error;
      if (refused) context.res = problemResponse(refused, requestId);
      else await next();
    } finally {
      if (leave.ok) leave.value();
      metrics.httpRequestsInProgress.dec();
    }
    const route = context.get('route');
    const status = context.res.status;
    const durationMs = performance.now() - started;
    metrics.httpRequests.inc({ method: context.req.method, route, status });
    metrics.httpRequestDuration.observe({ method: context.req.method, route }, durationMs / 1_000);
    if (status !== 101) {
      for (const [name, value] of Object.entries(securityHeaders))
        context.res.headers.set(name, value);
      context.res.headers.set('X-Request-Id', correlationId);
    }
    log[QUIET_ROUTES.has(route) ? 'debug' : 'info'](`${context.req.method} ${route} ${status}`, {
      correlation_id: correlationId,
      request_id: requestId,
      user_id: LOCAL_USER.user_id,
      duration_ms: Math.round(durationMs * 10) / 10,
      status,
    });
  });

  for (const route of routes) {
    const { method, path } = route.endpoint;
    app.on(method.toUpperCase(), path, async (context) => {
      context.set('route', path);
      const requestId = context.get('requestId');
      const outcome = await route.respond(
        { params: context.req.param(), query: new URL(context.req.url).searchParams },
        requestContext(resources, context.req.raw, requestId, context.get('correlationId')),
      );
      return outcome.ok ? outcome.value : problemResponse(outcome.error, requestId);
    });
  }

  mountFeedSocket(app as unknown as Hono, {
    feed: resources.runs.feed,
    mayFollow: (_context, workflowId) =>
      findWorkflowRow(resources.database.query, workflowId, LOCAL_USER.user_id).then(Boolean),
    onClients: (count) => metrics.feedClients.set(count),
  });

  app.get('/docs/:part', async (context) => {
    context.set('route', 'file');
    const part = await apiDocs().part(context.req.raw, context.req.param('part'));
    return part ?? notFound(context.req.raw, context.get('requestId'));
  });

  app.notFound(async (context) => {
    const { path, method } = context.req;
    const isPage = ['GET', 'HEAD'].includes(method) && !/^\/(api|ws|docs)(\/|$)/.test(path);
    if (isPage && allowedMethods(path).length === 0) {
      context.set('route', 'file');
      const page = await pageOrFile(files, context.req.raw, path);
      if (page) return page;
    }
    return notFound(context.req.raw, context.get('requestId'));
  });

  app.onError((error, context) => {
    const failure = failureOfThrown(error);
    const correlation_id = context.get('correlationId');
    if (failure.code === 'internal') log.error('a request failed', { correlation_id, error });
    else log.warning(failure.message, { correlation_id, reason: error.message });
    return problemResponse(failure, context.get('requestId') ?? host.randomId());
  });
  return app;
}

function requestContext(
  resources: Resources,
  request: Request,
  requestId: string,
  correlationId: string,
): RequestContext {
  const userId = LOCAL_USER.user_id;
  return {
    resources,
    owned: ownedDatabase(resources.database, userId),
    userId,
    requestId,
    correlationId,
    log: resources.log,
    request,
  };
}

/** What can be refused before looking at the endpoint: foreign hosts and origins, broken addresses. */
function refusalOf(request: Request): Failure | null {
  const foreign = checkOrigin(request);
  if (foreign) return foreign;
  const { pathname, search } = new URL(request.url);
  try {
    if (!decodeURIComponent(pathname).includes('\0') && !/%00/.test(search)) {
      decodeURIComponent(search.replaceAll('+', ' '));
      return null;
    }
  } catch {
    // A percent sign that starts no character: refused below.
  }
  return fail('malformed_request', 'The address is not valid percent-encoded UTF-8.').error;
}

/** Methods of the endpoints whose path fits; empty when none does. */
function allowedMethods(path: string): string[] {
  const fits = Object.values(endpoints).filter(({ path: pattern }) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path),
  );
  return [...new Set(fits.map(({ method }) => method.toUpperCase()))];
}

function notFound(request: Request, requestId: string): Response {
  const path = new URL(request.url).pathname;
  const allowed = allowedMethods(path);
  if (allowed.length === 0 || allowed.includes(request.method)) {
    const failure = fail('route_not_found', 'There is nothing at this address; see /docs.').error;
    return problemResponse(failure, requestId);
  }
  const { error } = fail('method_not_allowed', `This address takes ${allowed.join(', ')}.`);
  const response = problemResponse(error, requestId);
  response.headers.set('Allow', allowed.join(', '));
  return response;
}

async function pageOrFile(
  files: ReturnType<typeof createServedFiles>,
  request: Request,
  path: string,
): Promise<Response | null> {
  const file = path === '/' ? null : await files.respond(request, path.slice(1));
  if (file) return file;
  // A file with an extension that is not there is missing; anything else is a view of the page.
  if (/\.\w+$/.test(path)) return null;
  return (
    (await files.respond(request, 'index.html')) ??
    new Response(NOT_BUILT, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  );
}
