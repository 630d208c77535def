import { shareOfWhole } from '../arithmetic/share-of-whole.ts';

/** Units of a buy kept at the DC: the nearest whole packs of buy × holdback, half up, in decimal arithmetic. */
export function dcUnits(buyUnits: number, holdback: number, packSize: number): number {
  return shareOfWhole(buyUnits / packSize, holdback) * packSize;
}
