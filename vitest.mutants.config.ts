import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const sources = fileURLToPath(new URL('packages/disclosure/src', import.meta.url));

/** What the mutants are tried against: the quick tests of who may see and change what. See docs/mutants.md. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: require.resolve('graphql/index.js') },
      // The sources, where the mutants are, in place of what was built of them.
      { find: /^@samsyn\/disclosure\/(.*)$/, replacement: `${sources}/$1.ts` },
    ],
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      project('rules', 0, ['packages/disclosure/src/**/*.test.ts']),
      project('kommun', 1, [
        'services/kommun/src/plans/{plan,plan.access}.test.ts',
        'services/kommun/src/children/{others-keys,refusals.log,sharing,sharing.boards,sharing.problems}.test.ts',
        'services/kommun/src/{first-lock,units/log-review}.test.ts',
      ]),
      project('region', 2, [
        'services/region/src/plans/plan.log.test.ts',
        'services/region/src/children/{child,child.access,sharing}.test.ts',
        'services/region/src/units/log-review.test.ts',
      ]),
    ],
  },
});

/**
 * Files that are read into one process and stay there: a mutant is switched on by a variable, and to read them takes
 * longest. Each service its own, since a process holds the types of one schema.
 */
function project(name: string, turn: number, include: string[]) {
  const onServices = name !== 'rules';
  return {
    extends: true as const,
    test: {
      name,
      include,
      isolate: false,
      sequence: { groupOrder: turn },
      setupFiles: ['reflect-metadata'],
      globalSetup: onServices ? ['dev/src/testing/set-up.ts'] : [],
    },
  };
}
