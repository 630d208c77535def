import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'web-e2e',
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: ['./build-once.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
