import type { PointModel } from '../model.ts';
import { augursMstlModel } from './augurs-mstl.ts';
import { categorySeasonModel } from './category-season.ts';
import { crostonModel } from './croston.ts';
import { holtWintersModel } from './holt-winters.ts';
import { dampedLevelModel, pooledLevelModel } from './level-models.ts';
import { mockModels } from './mock-models.ts';
import { pooledGrowthModel } from './pooled-growth.ts';
import { seasonalNaiveModel } from './seasonal-naive.ts';
import { seasonalNaiveAlignedModel } from './seasonal-naive-aligned.ts';
import { svdStlModel } from './svd-stl.ts';
import { thetaModel } from './theta.ts';
import { tsbModel } from './tsb.ts';

/** The engine's name: the model that combines the others. */
export const engineName = 'hemline';

/** Every point model; a new one is one file and one line here. */
export const pointModels: readonly PointModel[] = [
  pooledGrowthModel,
  svdStlModel,
  categorySeasonModel,
  pooledLevelModel,
  dampedLevelModel,
  seasonalNaiveAlignedModel,
  seasonalNaiveModel,
  holtWintersModel,
  thetaModel,
  crostonModel,
  tsbModel,
  augursMstlModel,
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
  return [
    pooledGrowthModel,
    svdStlModel,
    categorySeasonModel,
    pooledLevelModel,
    dampedLevelModel,
    seasonalNaiveAlignedModel,
    tsbModel,
  ];
}

/** What the engine is shown beside. */
export function leaderboardModels(): readonly PointModel[] {
  return [seasonalNaiveModel, holtWintersModel, thetaModel];
}
