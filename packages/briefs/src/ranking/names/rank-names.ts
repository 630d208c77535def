import { scoreNames } from './name-model.ts';
import type { NameSetting } from './name-position.ts';
import { namePointsOfLogOdds } from './name-tables.ts';

/** First and last node of a name. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** Log-odds to the next best reading below which a name that learning and rules see differently is open to doubt. */
const DOUBTFUL = 1;

/** The name of the merchandise, null where nothing is named. */
export interface RankedName {
  readonly name: NameSpan | null;
  /** True where the rules see another name and it is hardly less likely. */
  readonly isOpen: boolean;
}

/** Finds the likeliest name of the merchandise by what was learned; without anything learned, the rules' name stands. */
export function rankNames(setting: NameSetting, ruled: NameSpan | null): RankedName {
  let best: NameSpan | null = null as NameSpan | null;
  let most = 0;
  let next = Number.NEGATIVE_INFINITY;
  scoreNames(setting, (from, to, score) => {
    if (score > most) {
      next = most;
      best = { from, to };
      most = score;
    } else if (score > next) {
      next = score;
    }
  });
  if (best === null && next === 0) return { name: ruled, isOpen: false };
  const agree = best?.from === ruled?.from && best?.to === ruled?.to;
  const isOpen = !agree && most - next < DOUBTFUL * namePointsOfLogOdds;
  return { name: best, isOpen };
}
