import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // graphql ships both CommonJS and ES modules; two copies in one process break instanceof.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: [
            'packages/{server,subgraph,collaboration,figures}/src/**/*.test.ts',
            'reference/src/**/*.test.ts',
            'gateway/{src,test}/**/*.test.ts',
            'exports/{src,test}/**/*.test.ts',
            'dashboard/{src,server}/**/*.test.{ts,tsx}',
            'dev/src/**/*.test.ts',
            'bench/src/**/*.test.ts',
          ],
        },
      },
      {
        // Real PostgreSQL and a real identity provider, started once.
        extends: true,
        test: {
          name: 'services',
          // Reading a service's modules takes longer than most files' tests: a worker reads them once. Each file has a service and a database of its own.
          isolate: false,
          include: [
            'packages/disclosure/{src,test}/**/*.test.ts',
            'packages/collaboration/test/**/*.test.ts',
            'services/*/{src,test}/**/*.test.ts',
          ],
          setupFiles: ['reflect-metadata'],
          globalSetup: ['dev/src/testing/set-up.ts'],
        },
      },
    ],
  },
});
