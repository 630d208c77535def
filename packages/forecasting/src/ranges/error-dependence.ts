import type { PointLayout } from '../engine/member-points.ts';
import type { RangeSubject, SubjectSpread } from './conformal-ranges.ts';

/** How the errors of a forecast's weeks hang together. */
export interface ErrorDependence {
  /** Share of an error's variance that all weeks of one forecast have in common, 0.05–0.95. */
  readonly persistence: number;
  /** Correlation of the rest from one week to the next, 0–0.95. */
  readonly week_correlation: number;
}

/** Learns the dependence from past errors of categories, each divided by its own spread. */
export function errorDependence(
  members: readonly (RangeSubject & { readonly spread: SubjectSpread })[],
  layout: PointLayout,
): ErrorDependence {
  let between = 0;
  let within = 0;
  let neighbours = 0;
  for (const member of members) {
    layout.origins.forEach(({ reach }, origin) => {
      const errors: number[] = [];
      for (let step = 0; step < reach; step++) {
        const index = layout.offsets[origin]! + step;
        const error = (member.actuals[index]! - member.points[index]!) / member.spread.size;
        if (!Number.isNaN(error)) errors.push(error / Math.max(member.spread.spread, 1e-6));
      }
      if (errors.length < 4) return;
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      between += mean * mean;
      const deviations = errors.map((error) => error - mean);
      within += deviations.reduce((sum, value) => sum + value * value, 0) / errors.length;
      neighbours +=
        deviations.slice(1).reduce((sum, value, index) => sum + value * deviations[index]!, 0) /
        (errors.length - 1);
    });
  }
  const share = between + within > 0 ? between / (between + within) : 0.3;
  const correlation = within > 0 ? neighbours / within : 0.3;
  return {
    persistence: Math.min(0.95, Math.max(0.05, share)),
    week_correlation: Math.min(0.95, Math.max(0, correlation)),
  };
}

/** Dependence up to which the handful of past origins shows errors well enough. */
const usualDependence = 0.45;

/**
 * How much wider sums must range than their few past origins showed: errors that last over weeks leave fewer that are
 * independent. 1 up to a usual dependence, 1.65 beyond it by one.
 */
export function dependenceWidening({ persistence, week_correlation }: ErrorDependence): number {
  return 1 + 0.65 * Math.max(0, persistence + week_correlation - usualDependence);
}
