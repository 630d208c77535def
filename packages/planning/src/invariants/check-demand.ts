import { type CheckedPlan, type Expectations, total } from './expectations.ts';

/** Stores add up to each category week, weeks to the season, and ranges hold the point. */
export function checkDemand({ demand }: CheckedPlan, { whole, equal }: Expectations): void {
  equal(
    'season_not_sum_of_weeks',
    '/demand/season_units',
    demand.season_units,
    total(demand.weekly, (week) => week.units),
    'season demand',
  );
  const weekly = new Array<number>(demand.weekly.length).fill(0);
  demand.stores.forEach((store, s) => {
    store.weekly.forEach(({ units }, w) => {
      whole(units, `/demand/stores/${s}/weekly/${w}/units`);
      weekly[w] = (weekly[w] ?? 0) + units;
    });
  });
  demand.weekly.forEach(({ units, lo80, hi80, lo95, hi95 }, w) => {
    whole(units, `/demand/weekly/${w}/units`);
    equal(
      'week_not_sum_of_stores',
      `/demand/weekly/${w}/units`,
      units,
      weekly[w]!,
      `week ${w + 1}`,
    );
    const ordered = lo95 <= lo80 && lo80 <= units && units <= hi80 && hi80 <= hi95;
    equal(
      'range_without_point',
      `/demand/weekly/${w}`,
      ordered ? 1 : 0,
      1,
      'range around the point',
    );
  });
}
