import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeCssPlugin } from './theme-css.ts';

/** Where `hemline serve` answers while the workstation is developed with `vite dev`. */
const server = process.env.HEMLINE_SERVER ?? 'http://127.0.0.1:8787';
const proxy = {
  '/api': server,
  '/health': server,
  '/ready': server,
  '/docs': server,
  '/openapi.json': server,
  '/ws': { target: server, ws: true },
};

export default defineConfig({
  plugins: [react(), themeCssPlugin()],
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
  build: {
    outDir: 'dist',
    sourcemap: false,
    target: 'es2023',
    // Every script and style is a file: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules[\\/](?:\.pnpm[\\/][^\\/]+[\\/]node_modules[\\/])?(?:react|react-dom|scheduler|zod|@tanstack[\\/](?:react-query|query-core|react-router|router-core|history|store|react-store))[\\/]/,
              priority: 10,
            },
          ],
        },
      },
    },
  },
});
