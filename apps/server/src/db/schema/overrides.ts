/** Rows of migration 0003: one each time a planner set a value, under the plan version it made. */
export interface PlanOverridesTable {
  plan_id: string;
  /** JSON pointer into the plan. */
  pointer: string;
  owner_id: string;
  table_name: 'allocation' | 'demand';
  store_id: string;
  /** Season week, for demand. */
  week: number | null;
  /** What the engine had computed when the planner first changed it. */
  system_value: number;
  /** What the planner set; equal to `system_value` when an override was cleared. */
  override_value: number;
  reason: string;
  made_by: string;
  made_at: string;
}

export interface OverrideTables {
  plan_overrides: PlanOverridesTable;
}
