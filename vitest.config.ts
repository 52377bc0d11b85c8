import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** Tests on a real PostgreSQL and a real identity provider, started once for all of them. */
const ofServices = (name: string, include: string[]) => ({
  extends: true as const,
  test: {
    ...{ name, include, setupFiles: ['reflect-metadata'], globalSetup: ['dev/src/testing/set-up.ts'] },
    // Reading a service's modules takes longer than most files' tests: a worker reads them once. Each file has a service and a database of its own.
    isolate: false,
  },
});

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
      // type-graphql keeps the types of all modules that a process has read in one place: the two owners' never meet in one.
      ofServices('kommun', ['services/kommun/{src,test}/**/*.test.ts']),
      ofServices('region', [
        'packages/disclosure/{src,test}/**/*.test.ts',
        'packages/collaboration/test/**/*.test.ts',
        'services/region/{src,test}/**/*.test.ts',
      ]),
    ],
  },
});
