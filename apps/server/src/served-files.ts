import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/svg)/;

interface ServedFile {
  readonly type: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly gzipped: Buffer<ArrayBuffer> | null;
}

/**
 * Serves the files below a folder from memory, compressed once. Files whose name carries a hash
 * (`assets/`) may be kept for a year, the rest is asked for again each time.
 */
export function createServedFiles(folder: string) {
  const root = resolve(folder);
  const loaded = new Map<string, ServedFile | null>();

  async function load(path: string): Promise<ServedFile | null> {
    const file = resolve(root, `.${sep}${path}`);
    const type = CONTENT_TYPES[extname(file)];
    if (!type || !file.startsWith(root + sep)) return null;
    try {
      const plain = (await readFile(file)) as Buffer<ArrayBuffer>;
      const gzipped = COMPRESSIBLE.test(type)
        ? ((await compress(plain)) as Buffer<ArrayBuffer>)
        : null;
      return { type, plain, gzipped };
    } catch {
      return null;
    }
  }

  return {
    /** The answer for a path below the folder; null when there is no such file. */
    async respond(request: Request, path: string): Promise<Response | null> {
      let file = loaded.get(path);
      if (file === undefined) {
        file = await load(path);
        if (file) loaded.set(path, file);
      }
      if (!file) return null;
      const packed =
        file.gzipped !== null && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      return new Response(packed ? file.gzipped : file.plain, {
        headers: {
          'Content-Type': file.type,
          'Cache-Control': path.startsWith('assets/')
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
          Vary: 'Accept-Encoding',
          ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
        },
      });
    },
  };
}

export type ServedFiles = ReturnType<typeof createServedFiles>;
