import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // Types that a signature needs are exported for whoever reads it, used elsewhere or not.
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': { entry: ['test.mjs'] },
    'packages/*': { project: ['src/**/*.ts'] },
    'packages/briefs': {
      entry: ['{bench,training}/*.ts'],
      project: ['{src,bench,training}/**/*.ts'],
    },
    data: { entry: ['src/cli.ts', 'tests/**/*.ts'], project: ['src/**/*.ts', 'tests/**/*.ts'] },
    'apps/server': {
      entry: [
        'src/**/*-worker.ts',
        'src/db/migrations/0*.ts',
        '{bench,faults}/**/*.ts',
        'tests/**/*.{ts,mjs}',
      ],
      project: ['{src,bench,faults}/**/*.ts', 'tests/**/*.{ts,mjs}'],
      // Its files are served as they lie in the package.
      ignoreDependencies: ['swagger-ui-dist'],
      ignoreBinaries: ['mount', 'umount'],
    },
    'apps/bench': {
      entry: ['src/**/*-worker.ts'],
      project: ['src/**/*.ts'],
      ignoreBinaries: ['Rscript'],
    },
    'apps/web': {
      entry: ['e2e/**/*.ts'],
      project: ['*.ts', 'src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    },
  },
};

export default config;
