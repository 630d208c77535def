import { forecastDemand } from './forecast-demand.ts';
import { type Model, rangeAt } from './model.ts';
import { engineName, pointModels } from './models/index.ts';

function registered(
  name: string,
  mock: boolean,
  source: string,
  unavailable: () => string | null,
): Model {
  return {
    name,
    mock,
    source,
    unavailable,
    fit: (panel, seed = 0) => ({
      predict: (steps, levels) => {
        const forecast = forecastDemand(panel, { steps, model: name, seed });
        const cells = forecast.levels.filter(({ level }) => level === 'cell');
        return {
          week_starts: forecast.week_starts,
          series: forecast.cells.map(({ store_id, category, point }, place) => ({
            store_id,
            category,
            point,
            ranges: levels.map((level) => ({ level, ...rangeAt(cells[place]!, level) })),
          })),
        };
      },
    }),
  };
}

/** Every model by name, the engine first. */
export const models: ReadonlyMap<string, Model> = new Map(
  [
    registered(
      engineName,
      false,
      'Combination of the members by their own rolling-origin errors; see docs/accuracy.md.',
      () => null,
    ),
    ...pointModels.map(({ name, mock, source, unavailable }) =>
      registered(name, mock, source, unavailable),
    ),
  ].map((model) => [model.name, model]),
);
