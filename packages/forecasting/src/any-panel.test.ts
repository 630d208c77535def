import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from './calendar/day-number.ts';
import { forecastDemand } from './forecast-demand.ts';
import type { Panel } from './panel.ts';

const first = parseDay('2019-12-28');
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: 1_000_000 }) },
);
const panels = fc
  .record({ weeks: fc.integer({ min: 1, max: 130 }), stores: fc.integer({ min: 1, max: 4 }) })
  .chain(({ weeks, stores }) =>
    fc.array(fc.array(value, { minLength: weeks, maxLength: weeks }), {
      minLength: stores,
      maxLength: stores,
    }),
  )
  .map(
    (series): Panel => ({
      week_starts: series[0]!.map((_, week) => formatDay(first + 7 * week)),
      series: series.map((units, place) => ({
        store_id: `S${place}`,
        category: place % 2 === 0 ? 'A' : 'B',
        units: Float64Array.from(units),
      })),
      holidays: 'US',
    }),
  );

test('whatever the panel, numbers are finite, ranges nest, and levels add up', () => {
  fc.assert(
    fc.property(panels, (panel) => {
      const forecast = forecastDemand(panel, { steps: 6, seed: 1 });
      for (const { point, lo80, hi80, lo95, hi95 } of forecast.levels) {
        for (let step = 0; step < 6; step++) {
          expect(Number.isFinite(point[step])).toBe(true);
          expect(lo95[step]).toBeLessThanOrEqual(lo80[step]!);
          expect(lo80[step]).toBeLessThanOrEqual(point[step]!);
          expect(point[step]).toBeLessThanOrEqual(hi80[step]!);
          expect(hi80[step]).toBeLessThanOrEqual(hi95[step]!);
          expect(Number.isFinite(hi95[step]! - lo95[step]!)).toBe(true);
        }
      }
      const total = forecast.levels[0]!.point[3]!;
      const sum = forecast.cells.reduce((running, { point }) => running + point[3]!, 0);
      expect(Math.abs(total - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)));
    }),
    { numRuns: 60, seed: 7 },
  );
});
