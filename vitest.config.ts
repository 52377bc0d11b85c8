import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // graphql ships both CommonJS and ES modules; two copies in one process break instanceof.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'reference/src/**/*.test.ts',
      'services/*/src/**/*.test.ts',
      'gateway/{src,test}/**/*.test.ts',
      'dashboard/{src,server}/**/*.test.{ts,tsx}',
      'dev/src/**/*.test.ts',
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
