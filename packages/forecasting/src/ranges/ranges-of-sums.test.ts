import { expect, test } from 'vitest';
import { forecastDemand } from '../forecast-demand.ts';
import { madePanel } from '../made-panel.test-data.ts';
import type { Panel } from '../panel.ts';

function widthOf(panel: Panel, level: string, id: string): number {
  const { levels } = forecastDemand(panel, { steps: 8, seed: 1 });
  const entry = levels.find((candidate) => candidate.level === level && candidate.id === id)!;
  return entry.hi80.reduce((sum, high, week) => sum + high - entry.lo80[week]!, 0);
}

test('a store that sells one category has the ranges of that one series', () => {
  const { levels } = forecastDemand(madePanel({ stores: 6, categories: 1, weeks: 120 }), {
    steps: 8,
    seed: 1,
  });
  const ranges = (level: string, id: string) => {
    const {
      level: _,
      id: __,
      ...rest
    } = levels.find((entry) => entry.level === level && entry.id === id)!;
    return rest;
  };
  expect(ranges('store', 'S4')).toEqual(ranges('cell', 'S4_C1'));
});

test('half a year in which one of its stores was shut hardly widens the range of a category', () => {
  const open = madePanel({ stores: 6, categories: 2, weeks: 150 });
  const shut: Panel = {
    ...open,
    series: open.series.map((series) =>
      series.store_id === 'S6'
        ? {
            ...series,
            units: series.units.map((units, week) =>
              week >= 104 && week < 130 ? Number.NaN : units,
            ),
          }
        : series,
    ),
  };
  // Counted as nothing sold, half a year of the largest of six stores makes it 2.7 times as wide.
  expect(widthOf(shut, 'category', 'C1') / widthOf(open, 'category', 'C1')).toBeLessThan(1.4);
});

test('where items come to an end again and again, sums range wider than where none does', () => {
  const lasting = madePanel({ stores: 6, categories: 5, weeks: 150 });
  const ending: Panel = {
    ...lasting,
    series: lasting.series.map((series, place) => ({
      ...series,
      // Every fifth series ends in one of the last weeks: no forecast made before could know.
      units: series.units.map((units, week) =>
        place % 5 === 2 && week >= 118 + place ? Number.NaN : units,
      ),
    })),
  };
  const width = (panel: Panel) => widthOf(panel, 'total', 'TOTAL');
  expect(width(ending) / width(lasting)).toBeGreaterThan(1.5);
});
