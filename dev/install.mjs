// Runs before `npm start` and `npm test` (prestart, pretest): installs what is missing and builds what has changed.
// Plain JavaScript without dependencies, since it runs when nothing is installed yet, and on Node versions that are too
// old for the rest, which it must be able to say. Silent when there is nothing to do.
import { buildDashboard, compile } from './install/building.mjs';
import { alone } from './install/one-at-a-time.mjs';
import { install, isInstalled } from './install/packages.mjs';
import { Fault, readJson, root } from './install/repository.mjs';
import { requireVersions } from './install/versions.mjs';

async function main() {
  requireVersions();
  await alone(async () => {
    if (!isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) {
      await install();
    }
    await compile();
    await buildDashboard();
  });
}

main().catch((cause) => {
  const isDenied = ['EROFS', 'EACCES', 'EPERM'].includes(cause.code);
  const denied = `${cause.path || root} cannot be written (${cause.code}). It may belong to another user who started Samsyn here before. Clone to a directory of your own, then start again.`;
  const text = cause instanceof Fault ? cause.message : isDenied ? denied : cause.stack;
  process.stderr.write(`\n${text}\n\n`);
  process.exitCode = 1;
});
