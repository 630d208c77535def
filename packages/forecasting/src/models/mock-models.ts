import type { Grid } from '../grid.ts';
import type { PointModel } from '../model.ts';
import { randomStream } from '../random.ts';

const weeklyUnits = 650;

/** Seasonal multiplier by month, January first: a clothing year with a spring and a pre-Christmas peak. */
const multiplierByMonth = [
  0.8, 0.85, 1.0, 1.1, 1.1, 1.05, 0.95, 0.9, 1.0, 1.05, 1.15, 1.3,
] as const;

function mockCurve(
  name: string,
  grid: Grid,
  origin: number,
  seed: number,
  cell: number,
  steps: number,
) {
  const { category } = grid.cells[cell]!;
  const stores = grid.cells.filter((other) => other.category === category).length;
  const { storeId } = grid.cells[cell]!;
  const stream = randomStream(`${name}/${storeId}/${category}`, seed);
  return Float64Array.from({ length: steps }, (_, step) => {
    const dayOfYear = (((grid.firstDay + 7 * (origin + step)) % 365.25) + 365.25) % 365.25;
    const multiplier = multiplierByMonth[Math.min(11, Math.floor(dayOfYear / 30.4375))]!;
    return Math.max(0, (weeklyUnits * multiplier * (1 + 0.1 * stream.normal())) / stores);
  });
}

function mockModel(name: string, parts: readonly string[]): PointModel {
  return {
    name,
    mock: true,
    source:
      'Made up: about 650 units a week per category times a seasonal multiplier, with seeded variation.',
    unavailable: () => null,
    fitAt: (grid, origin, seed) => ({
      forecast: (cell, steps) => {
        const curves = parts.map((part) => mockCurve(part, grid, origin, seed, cell, steps));
        return Float64Array.from(
          { length: steps },
          (_, step) => curves.reduce((sum, curve) => sum + curve[step]!, 0) / curves.length,
        );
      },
    }),
  };
}

/** Stand-ins for demos, tests and categories without history; they look at no sales at all. */
export const mockModels: readonly PointModel[] = [
  mockModel('mock-prophet', ['mock-prophet']),
  mockModel('mock-arima', ['mock-arima']),
  mockModel('mock-ensemble', ['mock-prophet', 'mock-arima']),
];
