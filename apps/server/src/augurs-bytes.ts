import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The WebAssembly module of the augurs peer model. Packages read no files, so a process that wants that model hands it in. */
export function augursBytes(): Uint8Array {
  const script = import.meta.resolve('@bsull/augurs/mstl');
  return readFileSync(fileURLToPath(new URL('mstl_bg.wasm', script)));
}
