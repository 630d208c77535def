import type { Role } from '../grammar/claim.ts';

/** What of the season a role is about; a last day and a length are told apart, for a brief may give both. */
export const fieldOfRole: Readonly<Record<Role, string>> = {
  horizon: 'length',
  week_range: 'length',
  end: 'end',
  start: 'start',
  kept: 'holdback',
  sent: 'holdback',
  keep_nothing: 'holdback',
  keep_all: 'holdback',
  ratio_stores_first: 'holdback',
  ratio_dc_first: 'holdback',
  default_hold: 'holdback',
  checkpoint: 'checkpoint',
  threshold: 'threshold',
  unsold: 'threshold',
  md_code: 'checkpoint',
  no_markdown: 'no markdown',
  replenishment: 'replenishment',
  no_replenishment: 'replenishment',
  deliveries: 'replenishment',
  other: 'other',
};
