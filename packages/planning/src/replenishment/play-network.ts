import type { ReviewTarget } from './order-up-to.ts';
import { rationByCover, rationWhole } from './ration.ts';

/** A season's network ready to be played: stock before week 1, reviews and how stock is shared. */
export interface Network {
  readonly stores: number;
  readonly weeks: number;
  readonly lead_time_weeks: number;
  readonly reviews: readonly ReviewTarget[];
  /** Store stock that sells from week 1: on hand, in transit and initial allocation. */
  readonly store_units: Float64Array;
  readonly dc_units: number;
  /** Whole units shipped (a plan) or fractions allowed (an average over scenarios, faster). */
  readonly whole: boolean;
  /** What happens when needs exceed the DC: equal weeks of cover, or stores served in order until it is empty. */
  readonly rationing: 'equal_cover' | 'first_come';
}

/** Units that happened over one season, all stores. */
export interface SeasonOutcome {
  readonly demand: number;
  readonly sold: number;
  readonly lost: number;
  readonly dc_left: number;
  readonly store_left: number;
}

/** Reusable working memory, so that thousands of scenarios do not allocate. */
export interface NetworkMemory {
  readonly onHand: Float64Array;
  readonly pipeline: Float64Array;
  readonly needs: Float64Array;
  readonly positions: Float64Array;
  readonly shares: Float64Array;
  readonly rates: readonly Float64Array[];
}

export function networkMemory(network: Network): NetworkMemory {
  const { stores, weeks } = network;
  return {
    onHand: new Float64Array(stores),
    pipeline: new Float64Array(stores * (weeks + 1)),
    needs: new Float64Array(stores),
    positions: new Float64Array(stores),
    shares: new Float64Array(stores),
    rates: network.reviews.map((review) =>
      review.forecast.map((forecast, s) => {
        const target = forecast > 0 ? forecast : review.safety[s]!;
        return target / review.cover_weeks;
      }),
    ),
  };
}

/** What may be watched or decided while a season plays. */
export interface SeasonHooks {
  /** Told about each shipment as it leaves the DC. */
  readonly onShipment?: (week: number, store: number, units: number) => void;
  /**
   * Asked at the end of each week (from 1) with units sold to date: the factor by which demand of the
   * following weeks differs from regular price, or null to leave it.
   */
  readonly liftAfter?: (week: number, soldUnits: number) => number | null;
}

/**
 * Plays one season week by week: goods arrive, a review (if any) counts needs and ships at most what the
 * DC holds, rationing by equal cover, then stores sell what they can. `demand` is index
 * `offset + store · weeks + week`.
 */
export function playNetwork(
  network: Network,
  memory: NetworkMemory,
  demand: ArrayLike<number>,
  offset: number,
  hooks: SeasonHooks = {},
): SeasonOutcome {
  const { stores, weeks, lead_time_weeks: lead } = network;
  const { onHand, pipeline } = memory;
  onHand.set(network.store_units);
  pipeline.fill(0);
  let dc = network.dc_units;
  let demanded = 0;
  let lost = 0;
  let review = 0;
  let lift = 1;
  for (let week = 0; week < weeks; week++) {
    if (week > 0) {
      for (let s = 0; s < stores; s++) onHand[s]! += pipeline[week * stores + s]!;
    }
    if (network.reviews[review]?.week === week + 1) {
      if (dc > 0) dc = ship(network, memory, review, dc, lift, hooks);
      review += 1;
      if (lead === 0) for (let s = 0; s < stores; s++) onHand[s]! += pipeline[week * stores + s]!;
    }
    for (let s = 0; s < stores; s++) {
      const regular = demand[offset + s * weeks + week]!;
      const wanted =
        lift === 1 ? regular : network.whole ? Math.round(regular * lift) : regular * lift;
      const held = onHand[s]!;
      demanded += wanted;
      if (wanted > held) {
        lost += wanted - held;
        onHand[s] = 0;
      } else {
        onHand[s] = held - wanted;
      }
    }
    if (hooks.liftAfter) lift = hooks.liftAfter(week + 1, demanded - lost) ?? lift;
  }
  let left = 0;
  for (let s = 0; s < stores; s++) left += onHand[s]!;
  return { demand: demanded, sold: demanded - lost, lost, dc_left: dc, store_left: left };
}

/** One review; returns what stays at the DC. */
function ship(
  network: Network,
  memory: NetworkMemory,
  index: number,
  dc: number,
  lift: number,
  hooks: SeasonHooks,
): number {
  const { stores, lead_time_weeks: lead } = network;
  const { onHand, pipeline, needs, positions, shares } = memory;
  const review = network.reviews[index]!;
  const week = review.week - 1;
  let total = 0;
  for (let s = 0; s < stores; s++) {
    let position = onHand[s]!;
    // With a lead time of 0 this week's arrivals are still to come and cannot be counted twice.
    for (let ahead = week + 1; ahead < week + lead; ahead++)
      position += pipeline[ahead * stores + s]!;
    positions[s] = position;
    const gap = (review.forecast[s]! + review.safety[s]!) * lift - position;
    const need = gap > 0 ? (network.whole ? Math.ceil(gap - 1e-9) : gap) : 0;
    needs[s] = need;
    total += need;
  }
  if (total <= 0) return dc;
  const enough = total <= dc;
  let shipped: ArrayLike<number> = needs;
  if (!enough) {
    const rates = memory.rates[index]!;
    if (network.rationing === 'first_come') {
      let left = dc;
      for (let s = 0; s < stores; s++) {
        shares[s] = Math.min(left, needs[s]!);
        left -= shares[s]!;
      }
      shipped = shares;
    } else if (network.whole) shipped = rationWhole(needs, positions, rates, dc);
    else {
      rationByCover(needs, positions, rates, dc, shares);
      shipped = shares;
    }
  }
  const arrival = (week + lead) * stores;
  for (let s = 0; s < stores; s++) {
    const units = shipped[s]!;
    if (units > 0) {
      pipeline[arrival + s]! += units;
      hooks.onShipment?.(review.week, s, units);
    }
  }
  return enough ? dc - total : 0;
}
