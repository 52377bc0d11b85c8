// npm run check: everything that can be known without running the product. Each check reads something and says what.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const checks = [
  ['types of what is built', 'npx', ['tsc', '-b']],
  ['types of the tests', 'npx', ['tsc', '-p', 'tsconfig.test.json']],
  ['types of the dashboard', 'npx', ['tsc', '-p', 'dashboard/tsconfig.test.json']],
  ['format and lint', 'npx', ['biome', 'ci', '--error-on-warnings', '--colors=off']],
  ['who imports whom', 'node', ['dev/check-imports.mjs']],
  ['nothing unused', 'npx', ['knip']],
  ['schema of kommun', 'node', ['services/kommun/dist/print-schema.js', '--check']],
  ['schema of region', 'node', ['services/region/dist/print-schema.js', '--check']],
  ['supergraph', 'node', ['gateway/dist/compose.js', '--check']],
  ['attacks and their tests', 'node', ['dev/check-threats.mjs']],
  ['generated documents', 'npx', ['graphql-codegen', '--check']],
];

function run(command, args) {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => done({ code, output, seconds: (performance.now() - started) / 1000 }));
    child.on('error', (cause) => done({ code: 1, output: cause.message, seconds: 0 }));
  });
}

let failed = 0;
for (const [name, command, args] of checks) {
  const { code, output, seconds } = await run(command, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) {
    failed += 1;
    console.log(output.trimEnd().replace(/^/gm, '    '));
  }
}
console.log(`${checks.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
