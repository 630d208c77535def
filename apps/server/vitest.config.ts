import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Two cores may be shared with much else; a test that hangs is caught all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
