import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from './calendar/day-number.ts';
import { forecastDemand } from './forecast-demand.ts';
import { provideAugurs } from './models/augurs-mstl.ts';
import { models } from './models.ts';
import type { Panel } from './panel.ts';
import { randomStream } from './random.ts';

const onePanel: Panel = panelOf({ S1: Array.from({ length: 110 }, (_, week) => 50 + (week % 7)) });

test('augurs says what it lacks until its bytes are handed in', () => {
  expect(models.get('augurs-mstl')!.unavailable()).toContain('provideAugurs');
  expect(() => forecastDemand(onePanel, { steps: 2, model: 'augurs-mstl', seed: 0 })).toThrow(
    /unavailable/,
  );
  const wasm = createRequire(import.meta.url).resolve('@bsull/augurs/mstl');
  provideAugurs(readFileSync(wasm.replace('mstl.js', 'mstl_bg.wasm')));
  expect(models.get('augurs-mstl')!.unavailable()).toBeNull();
});

test('an unknown model is refused with the known names', () => {
  expect(() => forecastDemand(onePanel, { steps: 2, model: 'nope', seed: 0 })).toThrow(
    /no model named "nope"; known: hemline, /,
  );
});

test('every model names its source, and only the mocks are mocks', () => {
  for (const model of models.values()) {
    expect(model.source.length).toBeGreaterThan(20);
    expect(model.mock).toBe(model.name.startsWith('mock-'));
  }
});

function panelOf(series: Record<string, readonly number[]>): Panel {
  const weeks = Object.values(series)[0]!.length;
  const first = parseDay('2021-01-04');
  return {
    week_starts: Array.from({ length: weeks }, (_, week) => formatDay(first + 7 * week)),
    series: Object.entries(series).map(([store_id, units]) => ({
      store_id,
      category: 'C',
      units: Float64Array.from(units),
    })),
    holidays: 'US',
  };
}

function steady(weeks: number, name: string): number[] {
  const stream = randomStream(name, 3);
  return Array.from({ length: weeks }, (_, week) =>
    Math.max(0, 100 + 30 * ((week % 52) / 52) + 10 * stream.normal()),
  );
}

const cases: Record<string, Panel> = {
  'two steady years': panelOf({ S1: steady(120, 'a'), S2: steady(120, 'b') }),
  'three weeks': panelOf({ S1: [5, 6, 7] }),
  'one week': panelOf({ S1: [5] }),
  'half a year': panelOf({ S1: steady(26, 'c'), S2: steady(26, 'd') }),
  constant: panelOf({ S1: new Array(120).fill(40) }),
  'all zero': panelOf({ S1: new Array(120).fill(0), S2: steady(120, 'e') }),
  gappy: panelOf({ S1: steady(120, 'f').map((v, week) => (week % 5 === 2 ? Number.NaN : v)) }),
  'no row at all': panelOf({ S1: new Array(120).fill(Number.NaN), S2: steady(120, 'g') }),
  'a leading run of missing weeks': panelOf({
    S1: steady(120, 'h').map((v, week) => (week < 100 ? Number.NaN : v)),
    S2: steady(120, 'i'),
  }),
  'negative values': panelOf({ S1: steady(120, 'j').map((v, week) => (week % 9 === 4 ? -v : v)) }),
  'one huge outlier': panelOf({ S1: steady(120, 'k').map((v, week) => (week === 60 ? 1e7 : v)) }),
  intermittent: panelOf({ S1: steady(120, 'l').map((v, week) => (week % 4 === 0 ? v : 0)) }),
};

describe.each([...models.keys()])('%s', (name) => {
  test.each(Object.keys(cases))('keeps the contract on a panel that is %s', (title) => {
    const panel = cases[title]!;
    const fitted = models.get(name)!.fit(panel, 11);
    const forecast = fitted.predict(15, [0.8, 0.95]);
    expect(forecast.week_starts).toHaveLength(15);
    expect(forecast.series).toHaveLength(panel.series.length);
    for (const { store_id, point, ranges } of forecast.series) {
      const negative = panel.series
        .find((series) => series.store_id === store_id)!
        .units.some((value) => value < 0);
      const [narrow, wide] = ranges;
      expect(point).toHaveLength(15);
      for (let step = 0; step < 15; step++) {
        expect(Number.isFinite(point[step])).toBe(true);
        if (!negative) expect(wide!.lo[step]).toBeGreaterThanOrEqual(0);
        expect(wide!.lo[step]).toBeLessThanOrEqual(narrow!.lo[step]!);
        expect(narrow!.lo[step]).toBeLessThanOrEqual(point[step]!);
        expect(point[step]).toBeLessThanOrEqual(narrow!.hi[step]!);
        expect(narrow!.hi[step]).toBeLessThanOrEqual(wide!.hi[step]!);
        expect(Number.isFinite(wide!.hi[step])).toBe(true);
      }
    }
    expect(fitted.predict(15, [0.8, 0.95])).toEqual(forecast);
    const shorter = fitted.predict(4, [0.8]).series[0]!.point;
    expect([...shorter]).toEqual([...forecast.series[0]!.point.subarray(0, 4)]);
  });
});
