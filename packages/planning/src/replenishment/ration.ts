import { roundToTotal } from '../arithmetic/apportion.ts';

/**
 * Rations `available` units over stores whose needs exceed it, by equal weeks of cover: every store is
 * lifted to the same cover (position ÷ weekly rate), none beyond its need. Shares may be fractional and
 * add up to `available`; `rates` must be above 0 wherever there is a need.
 */
export function rationByCover(
  needs: Float64Array,
  positions: Float64Array,
  rates: Float64Array,
  available: number,
  shares: Float64Array,
): void {
  const stores = needs.length;
  let low = 0;
  let high = 0;
  for (let s = 0; s < stores; s++) {
    if (needs[s]! > 0) high = Math.max(high, (positions[s]! + needs[s]!) / rates[s]!);
  }
  // Shipped units grow with cover without a break, so halving the interval finds the common cover.
  for (let i = 0; i < 50; i++) {
    const cover = (low + high) / 2;
    let shipped = 0;
    for (let s = 0; s < stores; s++) {
      const need = needs[s]!;
      if (need > 0) {
        const lift = cover * rates[s]! - positions[s]!;
        shipped += lift <= 0 ? 0 : Math.min(lift, need);
      }
    }
    if (shipped > available) high = cover;
    else low = cover;
  }
  for (let s = 0; s < stores; s++) {
    const need = needs[s]!;
    const lift = need > 0 ? low * rates[s]! - positions[s]! : 0;
    shares[s] = lift <= 0 ? 0 : Math.min(lift, need);
  }
}

/** `rationByCover` in whole units that add up to `available` exactly, no store above its need; ties by order. */
export function rationWhole(
  needs: Float64Array,
  positions: Float64Array,
  rates: Float64Array,
  available: number,
): number[] {
  const shares = new Float64Array(needs.length);
  rationByCover(needs, positions, rates, available, shares);
  // Needs are whole, so the store that rounds up had a fraction below its need to begin with.
  return roundToTotal(shares, available);
}
