/** A past week from which forecasts are made and scored against what then happened. */
export interface PseudoOrigin {
  /** Count of training weeks. */
  readonly weeks: number;
  /** How many steps lie inside the history. */
  readonly reach: number;
}

const weeksBack = [4, 9, 13, 18, 26, 39, 52] as const;
/** Weeks of the nearest origin, the first that a young series is tried on. */
export const leastTried = weeksBack[0];
const mostSteps = 26;
/** Weeks of history below which a forecast of the past teaches nothing about the forecasts to come. */
export const leastTraining = 8;
/** Weeks of history from which a season has been seen once and begun again. */
export const leastSeasonal = 60;
/** Origins further back than this show the other seasons of the year; they must have seen a year themselves. */
const lastHalfYear = 26;
/** Steps scored from them, so that they follow on one another. */
const farSteps = 13;

/**
 * The rolling origins behind weights, ranges and leaderboard. They depend on the length of the history alone,
 * so a forecast of step 3 is the same number whether 3 or 52 steps are asked for.
 */
export function pseudoOrigins(weeks: number): readonly PseudoOrigin[] {
  return weeksBack
    .filter((back) => weeks - back >= (back > lastHalfYear ? leastSeasonal : leastTraining))
    .map((back) => ({
      weeks: weeks - back,
      reach: back > lastHalfYear ? farSteps : Math.min(back, mostSteps),
    }))
    .sort((a, b) => a.weeks - b.weeks);
}

/** Last step of each horizon band; the last band has no end. */
export const bandEnds = [4, 12, 26] as const;

/** The band of a step counted from 0. */
export function bandOf(step: number): number {
  return step < 4 ? 0 : step < 12 ? 1 : 2;
}
