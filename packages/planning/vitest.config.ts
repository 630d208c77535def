import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'planning', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
});
