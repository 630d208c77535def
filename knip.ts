import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': { entry: ['bootstrap.mjs', 'test.mjs', 'docs/**/*.mjs'], project: ['*.{ts,mjs}'] },
    'packages/*': {
      entry: ['src/index.ts', 'tests/**/*.ts'],
      project: ['src/**/*.ts', 'tests/**/*.ts'],
    },
    data: { entry: ['src/cli.ts', 'src/index.ts'], project: ['src/**/*.ts', 'tests/**/*.ts'] },
    'apps/server': {
      entry: ['src/main.ts', 'src/**/*-worker.ts', 'faults/**/*.ts', 'bench/*.ts', 'src/db/migrations/*.ts'],
      project: ['src/**/*.ts', 'faults/**/*.ts', 'bench/*.ts'],
    },
    'apps/bench': { entry: ['src/index.ts', 'src/**/*-worker.ts'], project: ['src/**/*.ts'] },
    'apps/web': {
      entry: ['src/main.tsx', 'e2e/**/*.ts', 'index.html'],
      project: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    },
  },
};

export default config;
