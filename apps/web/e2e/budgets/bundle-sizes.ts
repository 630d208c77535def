import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../../dist');

function gzippedKilobytes(path: string): number {
  return gzipSync(readFileSync(join(dist, path)), { level: 9 }).length / 1000;
}

/** Scripts a chunk imports at its top, found by name: bundles are minified, their file names are not. */
function importsOf(path: string): string[] {
  const source = readFileSync(join(dist, path), 'utf8');
  const statements = source.match(/(?:import|from)\s*["']\.\/[^"']+\.js["']/g) ?? [];
  return statements.map((text) => `assets/${/\.\/([^"']+)/.exec(text)?.[1]}`);
}

function withImports(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const next of importsOf(path)) visit(next);
  };
  for (const entry of entries) visit(entry);
  return found;
}

function assets(pattern: RegExp): string[] {
  return readdirSync(join(dist, 'assets'))
    .filter((name) => pattern.test(name))
    .map((name) => `assets/${name}`);
}

const total = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzippedKilobytes(path), 0);

/** Gzipped kilobytes: what the first screen loads, and what the results add to it (charts included). */
export function bundleSizes(): { initialScript: number; initialStyle: number; results: number } {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  const scripts = linked(/(?:src|href)="\/(assets\/[^"]+\.js)"/g);
  const styles = linked(/href="\/(assets\/[^"]+\.css)"/g);
  const initial = withImports(scripts);
  const results = withImports(assets(/^(?:plan-view|chart|demand-chart).*\.js$/));
  return {
    initialScript: total(initial),
    initialStyle: total(styles),
    results: total([...results].filter((path) => !initial.has(path))),
  };
}
