/** What `npm run mutants` changes, and how it is tried. See docs/mutants.md. */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',

  mutate: [
    'packages/disclosure/src/{decide,facts,record-access,access-memory,own-record,change-permissions,transparency,disclosures}.ts',
    'packages/disclosure/src/{assignments,blocks,consents,disclosures,guardian-secrecy,sharing}/*.service.ts',
    'packages/disclosure/src/{consents,log-review}/*.rules.ts',
    'packages/disclosure/src/{disclosures/release,protected-identity/protected-identity,permissions/policy}.ts',
  ],
  // An emptied SQL text or message is seen at once, or by nobody.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  // What runs while a file is read would have to be read anew for each mutant.
  ignoreStatic: true,

  concurrency: 2,
  dryRunTimeoutMinutes: 10,
  timeoutMS: 30_000,

  tempDirName: '.samsyn/mutants',
  ignorePatterns: ['.samsyn'],
  // Stryker would rewrite it by an interface that TypeScript 7 no longer has; nothing here needs that.
  tsconfigFile: 'none',

  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: '.samsyn/mutants.json' },
  htmlReporter: { fileName: '.samsyn/mutants.html' },
};
