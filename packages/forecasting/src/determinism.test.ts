import { expect, test } from 'vitest';
import { forecastDemand } from './forecast-demand.ts';
import { madePanel } from './made-panel.test-data.ts';
import { scenarioPaths } from './scenario-paths.ts';

/** FNV-1a over the bytes of numbers: equal only when every bit is. */
function hashOf(arrays: readonly (Float64Array | Float32Array)[]): string {
  let hash = 0x811c9dc5;
  for (const array of arrays) {
    for (const byte of new Uint8Array(array.buffer, array.byteOffset, array.byteLength)) {
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
  }
  return hash.toString(16).padStart(8, '0');
}

test('every supported Node computes the same bits', () => {
  const forecast = forecastDemand(madePanel({ stores: 5, categories: 2, weeks: 130 }), {
    steps: 20,
    seed: 1,
  });
  const ranges = forecast.levels.flatMap(({ point, lo80, hi95 }) => [point, lo80, hi95]);
  const paths = scenarioPaths(forecast, {
    category: 'C1',
    store_ids: ['S1', 'S2'],
    steps: [2, 14],
    count: 50,
    seed: 1,
  });
  expect(hashOf([...ranges, paths.units])).toBe('8819d8d7');
});
