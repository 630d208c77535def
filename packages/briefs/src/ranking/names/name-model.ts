import type { Node } from '../../text/nodes.ts';
import { sightOf } from '../learned/learned-words.ts';
import { namePart, nodeScorer } from './name-node-scores.ts';
import { type NameSetting, positionsOf } from './name-position.ts';
import { aroundEnd, aroundStart } from './name-surroundings.ts';
import { lengthScores, MAX_NAME_NODES, namePointsOfLogOdds } from './name-tables.ts';

/** Log-odds of a word below which no name holds it, whatever stands around. */
const HOPELESS = -5;

/**
 * Scores every run of nodes as the name of the merchandise, both ends inclusive. A score is the sum of what was learned
 * of its start, its words, its end and its length; 0 is the score of "nothing here names merchandise".
 */
export function scoreNames(
  setting: NameSetting,
  take: (from: number, to: number, score: number) => void,
): void {
  const { nodes } = setting.parsed;
  const sight = sightOf(nodes);
  const places = positionsOf(setting).map((position, at) => {
    if (position === null) return null;
    const scoreOf = nodeScorer(sight, nodes[at] as Node, position, at);
    const inside = scoreOf(namePart.inside);
    if (inside <= HOPELESS * namePointsOfLogOdds) return null;
    const start = scoreOf(namePart.start) + aroundStart(sight, at);
    return { start, inside, end: scoreOf(namePart.end) + aroundEnd(sight, at) };
  });
  places.forEach((first, from) => {
    if (!first) return;
    let score = first.start;
    for (let to = from; to < from + MAX_NAME_NODES; to++) {
      const place = places[to];
      if (!place) break;
      score += place.inside;
      const ofLength = lengthScores[to - from + 1] as number;
      take(from, to, score + place.end + ofLength);
    }
  });
}
