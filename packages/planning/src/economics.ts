import type { PlanWarning } from '@hemline/contracts';
import { type Explained, explain, type Provenance } from './provenance.ts';

/**
 * The policy file's row of one category; null or absent means "not given". Money in integer cents a unit.
 * `target_sell_through` and `service_level` are shares 0–1.
 */
export interface Economics {
  readonly price_cents?: number | null;
  readonly cost_cents?: number | null;
  readonly salvage_cents?: number | null;
  readonly target_sell_through?: number | null;
  readonly lead_time_weeks?: number | null;
  readonly service_level?: number | null;
  readonly pack_size?: number | null;
  readonly min_order_units?: number | null;
  readonly otb_units?: number | null;
}

/** Economics ready to plan with; null stays where nothing may be assumed (money, target, cap). */
export interface ResolvedEconomics extends Explained {
  readonly price_cents: number | null;
  readonly cost_cents: number | null;
  readonly salvage_cents: number | null;
  readonly target_sell_through: number | null;
  readonly lead_time_weeks: number;
  readonly service_level: number;
  readonly pack_size: number;
  readonly min_order_units: number;
  readonly otb_units: number | null;
  /** Values that were not given, each with what is assumed instead, in words. */
  readonly assumed: readonly string[];
}

/** Assumed when the policy file is silent. */
export const ASSUMED_ECONOMICS = {
  lead_time_weeks: 1,
  service_level: 0.95,
  pack_size: 1,
  min_order_units: 0,
} as const;

/**
 * Fills in what the policy file leaves out and says so. Zero is a value and stays. Weeks and units are
 * whole: fractions go up (a late lorry, a full pack), the open-to-buy goes down.
 */
export function resolveEconomics(economics: Economics = {}): ResolvedEconomics {
  const assumed: string[] = [];
  const provenance: Provenance[] = [];
  const orAssumed = (name: keyof typeof ASSUMED_ECONOMICS, words: string): number => {
    const given = economics[name];
    const value = given ?? ASSUMED_ECONOMICS[name];
    if (given == null) assumed.push(`${name}: ${words}`);
    return value;
  };
  const resolved = {
    price_cents: economics.price_cents ?? null,
    cost_cents: economics.cost_cents ?? null,
    salvage_cents: economics.salvage_cents ?? null,
    target_sell_through: economics.target_sell_through ?? null,
    lead_time_weeks: Math.ceil(orAssumed('lead_time_weeks', 'assumed 1 week')),
    service_level: orAssumed('service_level', 'assumed 0.95'),
    pack_size: Math.max(1, Math.ceil(orAssumed('pack_size', 'assumed 1'))),
    min_order_units: Math.ceil(orAssumed('min_order_units', 'assumed none')),
    otb_units: economics.otb_units == null ? null : Math.floor(economics.otb_units),
  };
  if (economics.otb_units == null) assumed.push('otb_units: assumed no cap');
  const missing = (['price_cents', 'cost_cents', 'salvage_cents'] as const).filter(
    (name) => resolved[name] === null,
  );
  for (const name of missing)
    assumed.push(`${name.replace('_cents', '')}: not given, nothing assumed`);
  provenance.push(
    explain('/buy/assumed/*', 'values the policy file leaves out', ['policy file'], 'policy file'),
    explain(
      '/buy/pack_size',
      economics.pack_size == null ? 'assumed 1' : 'as given',
      ['pack_size'],
      economics.pack_size == null ? 'assumption' : 'policy file',
    ),
  );
  const warnings: PlanWarning[] = [];
  if (assumed.length > 0) {
    warnings.push({
      code: 'policy_values_assumed',
      message: `The policy file leaves values out: ${assumed.join('; ')}.`,
      pointer: '/buy/assumed',
    });
  }
  return { ...resolved, assumed, provenance, warnings };
}

/** True when price, cost and salvage are known and order as price > cost > salvage, so a fractile exists. */
export function hasFractile(
  economics: Pick<ResolvedEconomics, 'price_cents' | 'cost_cents' | 'salvage_cents'>,
): economics is { price_cents: number; cost_cents: number; salvage_cents: number } {
  const { price_cents: price, cost_cents: cost, salvage_cents: salvage } = economics;
  return price !== null && cost !== null && salvage !== null && price > cost && cost > salvage;
}
