import { initSync, MSTL } from '@bsull/augurs/mstl';
import type { PointModel } from '../model.ts';
import { seasonalNaive } from './seasonal-naive.ts';

let ready = false;

/**
 * Hands in the bytes of `@bsull/augurs/mstl_bg.wasm`, once a thread; before that the model is unavailable, because a
 * package reads no files itself. Calling it again does nothing.
 */
export function provideAugurs(bytes: Uint8Array): void {
  if (ready) return;
  initSync({ module: bytes });
  ready = true;
}

/** Two years and a week: what one yearly season needs. */
const leastWeeks = 105;

function mstl(history: Float64Array, steps: number): Float64Array {
  if (history.length < leastWeeks) return seasonalNaive(history, steps);
  const model = MSTL.ets([52], { impute: true });
  try {
    model.fit(history);
    const { point } = model.predict(steps);
    return point.every(Number.isFinite) ? Float64Array.from(point) : seasonalNaive(history, steps);
  } catch {
    // A constant series has no season to find; the library answers with an error.
    return seasonalNaive(history, steps);
  } finally {
    model.free();
  }
}

/** MSTL with automatic ETS of the augurs library, as a registered peer; seasonal naive below two years of history. */
export const augursMstlModel: PointModel = {
  name: 'augurs-mstl',
  mock: false,
  source:
    'Bandara, Hyndman & Bergmeir (2021), MSTL, arXiv:2107.13462; implementation: @bsull/augurs (Rust).',
  unavailable: () =>
    ready ? null : 'the bytes of its WebAssembly module were not handed in (provideAugurs)',
  fitAt: (grid, origin) => ({
    forecast: (cell, steps) => {
      const { units, start, nonNegative } = grid.cells[cell]!;
      if (start >= origin) return new Float64Array(steps);
      const point = mstl(units.slice(start, origin), steps);
      return nonNegative ? point.map((value) => Math.max(0, value)) : point;
    },
  }),
};
