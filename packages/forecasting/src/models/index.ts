import type { PointModel } from '../model.ts';
import { holtWintersModel } from './holt-winters.ts';
import { mockModels } from './mock-models.ts';
import { seasonalNaiveModel } from './seasonal-naive.ts';

/** The engine's name: the model that combines the others. */
export const engineName = 'hemline';

/** Every point model; a new one is one file and one line here. */
export const pointModels: readonly PointModel[] = [
  seasonalNaiveModel,
  holtWintersModel,
  ...mockModels,
];

/** The point model of a name; throws RangeError naming the known ones. */
export function findPointModel(name: string): PointModel {
  const model = pointModels.find((candidate) => candidate.name === name);
  if (!model) {
    const known = [engineName, ...pointModels.map((candidate) => candidate.name)].join(', ');
    throw new RangeError(`no model named "${name}"; known: ${known}`);
  }
  const reason = model.unavailable();
  if (reason !== null) throw new RangeError(`model ${name} is unavailable: ${reason}`);
  return model;
}

/** What the engine combines. */
export function engineMembers(): readonly PointModel[] {
  return ['seasonal-naive', 'holt-winters'].map(findPointModel);
}

/** What the engine is shown beside. */
export function leaderboardModels(): readonly PointModel[] {
  return ['seasonal-naive', 'holt-winters'].map(findPointModel);
}
