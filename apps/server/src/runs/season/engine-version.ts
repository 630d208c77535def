/** Changes whenever the same inputs could give other numbers. Part of every plan and its hash. */
export const ENGINE_VERSION = 'hemline-2';

/** Seed of every random number a plan is made with: the same inputs always give the same plan. */
export const PLAN_SEED = 20_260_101;
