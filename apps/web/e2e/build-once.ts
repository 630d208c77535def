import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Browser tests look at the production build; `npm test` makes it, a test run on its own makes it here. */
export async function setup(): Promise<void> {
  const web = join(import.meta.dirname, '..');
  if (!existsSync(join(web, 'dist', 'index.html'))) await build({ root: web, logLevel: 'warn' });
}
