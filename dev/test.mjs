// npm test: every test, and how many there were. Extra arguments go to vitest: npm test -- services/kommun
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const chosen = process.argv.slice(2);
const results = '.samsyn/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => done(code ?? 1));
    child.on('error', () => done(1));
  });
}

/** What a runner counted; a runner that wrote nothing has failed. */
function counted(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function failedIn({ file, specs = [], suites = [] }) {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`),
    ...suites.flatMap(failedIn),
  ];
}

const vitest = `${results}/vitest.json`;
const codes = [
  await run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitest}`,
    ...chosen,
  ]),
];
const counts = [
  counted(vitest, (report) => ({
    passed: report.numPassedTests,
    // A file that could not be read has no tests of its own to fail.
    failed: report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0),
    names: report.testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, message, assertionResults }) => {
        const failed = assertionResults.filter(({ status }) => status === 'failed');
        return failed.length === 0
          ? [`${name}: ${message}`]
          : failed.map(({ fullName }) => `${name}: ${fullName}`);
      }),
  })),
];

if (chosen.length === 0) {
  const playwright = `${results}/playwright.json`;
  codes.push(
    await run('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwright,
    }),
  );
  counts.push(
    counted(playwright, ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      names: suites.flatMap(failedIn),
    })),
  );
}

// What failed is told once more at the end, where whoever reads only the end finds it.
for (const name of counts.flatMap(({ names = [] }) => names)) console.log(`✗ ${name}`);

const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
const failed = Math.max(sum('failed'), codes.some((code) => code !== 0) ? 1 : 0);
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
