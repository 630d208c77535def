import { formatDay, type Panel, parseDay, randomStream, type Series } from '@hemline/forecasting';

/** Made sales of `stores` × `categories` over `weeks` in shared memory, so that every thread reads the same copy. */
export function madeSales(stores: number, categories: number, weeks: number): Panel {
  const count = stores * categories;
  const all = new Float64Array(new SharedArrayBuffer(count * weeks * 8));
  const stream = randomStream('forecast-speed', 1);
  for (let series = 0; series < count; series++) {
    const size = 20 + 400 * stream.uniform() * stream.uniform();
    const peak = Math.floor(series / stores) % 52;
    for (let week = 0; week < weeks; week++) {
      const distance = Math.abs(((week - peak + 26) % 52) - 26) / 26;
      const level = size * (1.4 - 0.8 * distance) * (1 + 0.001 * week);
      all[series * weeks + week] = Math.max(0, level * (1 + 0.25 * stream.normal()));
    }
  }
  return panelOf(all, stores, weeks);
}

/** The panel over such values; any thread can make it from the same buffer. */
export function panelOf(all: Float64Array, stores: number, weeks: number): Panel {
  const first = parseDay('2022-01-03');
  const series = Array.from({ length: all.length / weeks }, (_, index): Series => {
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    return {
      store_id: `S${pad(index % stores, 5)}`,
      category: `C${pad(Math.floor(index / stores), 4)}`,
      units: all.subarray(index * weeks, (index + 1) * weeks),
    };
  });
  return {
    week_starts: Array.from({ length: weeks }, (_, week) => formatDay(first + 7 * week)),
    series,
    holidays: 'US',
  };
}
