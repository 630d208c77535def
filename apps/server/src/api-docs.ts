import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createServedFiles } from './served-files.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Hemline API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="api"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', tryItOutEnabled: true });\n`;

const PARTS = new Set(['swagger-ui.css', 'swagger-ui-bundle.js']);

/** The page at `/docs` and what it loads, all from this machine. */
export function createApiDocs() {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const files = createServedFiles(folder);
  return {
    page: () => new Response(PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    /** `swagger-ui.css`, `swagger-ui-bundle.js` or `start.js`; null for anything else. */
    async part(request: Request, name: string): Promise<Response | null> {
      if (name === 'start.js') {
        return new Response(START, { headers: { 'Content-Type': 'text/javascript' } });
      }
      return PARTS.has(name) ? files.respond(request, name) : null;
    },
  };
}
