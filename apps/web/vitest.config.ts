import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'web',
    include: ['src/**/*.test.{ts,tsx}', '*.test.ts'],
    // Tests of screens ask for a browser's parts with `@vitest-environment happy-dom`.
    environment: 'node',
    setupFiles: ['src/test/browser-parts.ts'],
    // Screens with their styles take a moment on a busy machine.
    testTimeout: 60_000,
    css: false,
  },
});
