import type { NameSetting } from './name-features.ts';
import { namePointsOfLogOdds, scoreNames } from './name-model.ts';

/** First and last node of a name. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** Log-odds by which a learned name has to beat the one the rules found. */
const MARGIN = 1;

/** The name of the merchandise: what was learned overrules the rules where it is surer; null where nothing is named. */
export function rankNames(setting: NameSetting, ruled: NameSpan | null): NameSpan | null {
  let best: NameSpan | null = null;
  let most = 0;
  let ofRules = ruled === null ? 0 : Number.NEGATIVE_INFINITY;
  for (const { from, to, score } of scoreNames(setting)) {
    if (ruled?.from === from && ruled.to === to) ofRules = score;
    if (score <= most) continue;
    best = { from, to };
    most = score;
  }
  return most - ofRules > MARGIN * namePointsOfLogOdds ? best : ruled;
}
