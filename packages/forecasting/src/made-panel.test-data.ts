import { formatDay, parseDay } from './calendar/day-number.ts';
import type { Panel, Series } from './panel.ts';
import { randomStream } from './random.ts';

/** Made sales with a yearly season, growth and noise, for tests. */
export function madePanel({
  stores,
  categories,
  weeks,
  noise = 0.1,
  season = 0.3,
  seed = 1,
}: {
  readonly stores: number;
  readonly categories: number;
  readonly weeks: number;
  readonly noise?: number;
  readonly season?: number;
  readonly seed?: number;
}): Panel {
  const first = parseDay('2020-01-06');
  const series: Series[] = [];
  for (let store = 1; store <= stores; store++) {
    for (let category = 1; category <= categories; category++) {
      const stream = randomStream(`made/${store}/${category}`, seed);
      const size = 40 + 30 * store + 50 * category;
      series.push({
        store_id: `S${store}`,
        category: `C${category}`,
        units: Float64Array.from({ length: weeks }, (_, week) => {
          // A triangle: Math.sin may differ in its last bit from one Node to the next.
          const wave = 1 - Math.abs(((week + 6 * category) % 52) - 26) / 13;
          return Math.max(
            0,
            size * (1 + season * wave) * (1 + 0.0005 * week) * (1 + noise * stream.normal()),
          );
        }),
      });
    }
  }
  return {
    week_starts: Array.from({ length: weeks }, (_, week) => formatDay(first + 7 * week)),
    series,
    holidays: 'none',
  };
}
