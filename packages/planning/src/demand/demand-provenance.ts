import { explain, type Provenance } from '../provenance.ts';

/** How the numbers of the plan's demand section come about; `model` is the forecast model in use. */
export function demandProvenance(model: string): Provenance[] {
  const source = `sales history, forecast by ${model}`;
  const weeks = ['/demand/weekly/*/units'];
  return [
    explain(
      '/demand/weekly/*/week',
      'week k covers start + 7(k − 1) … start + 7k − 1',
      ['/parameters/season_start_date'],
      'brief',
    ),
    explain(
      '/demand/weekly/*/units',
      'rounded sum of the unrounded forecasts of all stores, shared out to season weeks by days of overlap',
      ['forecast of every store'],
      source,
    ),
    explain(
      '/demand/stores/*/weekly/*/week',
      'week of the season',
      ['/parameters/season_start_date'],
      'brief',
    ),
    explain(
      '/demand/stores/*/weekly/*/units',
      'largest remainder on the store’s cumulative forecast, ties by id, so that stores add up to the week',
      [...weeks, 'forecast of the store'],
      source,
    ),
    explain('/demand/season_units', 'sum of the weeks', weeks, source),
    ...['lo80', 'hi80', 'lo95', 'hi95'].flatMap((edge) => [
      explain(
        `/demand/weekly/*/${edge}`,
        `edge of the range that holds sales about ${edge.endsWith('80') ? '8 times in 10' : '19 times in 20'}, from past errors of the model at this distance`,
        ['past errors'],
        source,
      ),
      explain(
        `/demand/season_${edge}`,
        'the same for the season as a whole, not a sum of weekly ranges',
        ['past errors'],
        source,
      ),
    ]),
    ...['wape', 'bias', 'mase'].flatMap((measure) => [
      explain(
        `/demand/leaderboard/*/${measure}`,
        MEASURES[measure]!,
        ['rolling origins on this data'],
        'back-test',
      ),
      explain(
        `/demand/accuracy/${measure}`,
        MEASURES[measure]!,
        ['rolling origins on this data'],
        'back-test',
      ),
    ]),
    explain(
      '/demand/accuracy/held80',
      'back-tested weeks inside the 80 % range',
      ['rolling origins on this data'],
      'back-test',
    ),
    explain(
      '/demand/accuracy/held95',
      'back-tested weeks inside the 95 % range',
      ['rolling origins on this data'],
      'back-test',
    ),
    explain(
      '/demand/accuracy/weeks',
      'back-tested weeks',
      ['rolling origins on this data'],
      'back-test',
    ),
  ];
}

const MEASURES: Readonly<Record<string, string>> = {
  wape: 'Σ|actual − forecast| ÷ Σ actual',
  bias: 'Σ(forecast − actual) ÷ Σ actual; positive is over-forecast',
  mase: 'mean absolute error ÷ that of seasonal naive in the training weeks',
};
