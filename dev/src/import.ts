import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { usage } from '@samsyn/disclosure/import/program';
import { repository } from './launcher/configuration.js';
import { clusterOf } from './launcher/stack-logs.js';
import { secretsIn } from './launcher/state.js';
import { type Owner, ownerDatabase, owners } from './postgres/owner-databases.js';

/**
 * `npm run import -- --owner=kommun file`: imports into the stack that runs here, or into the database that
 * IMPORT_DATABASE_URL names. Exit codes: 0 every line was taken, 1 some were not, 2 it could not be done.
 */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const owner = owners.find((one) => args.includes(`--owner=${one}`));
  if (!owner) {
    process.stderr.write(`npm run import -- --owner=kommun|region [options] <file>\n${usage}\n`);
    return 2;
  }
  try {
    const program = join(repository, `services/${owner}/dist/import/main.js`);
    const running = spawn(process.execPath, [program, ...args.filter((arg) => !arg.startsWith('--owner='))], {
      stdio: 'inherit',
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: process.env.IMPORT_DATABASE_URL ? process.env : { ...process.env, ...stackHere(owner) },
    });
    const [code] = await once(running, 'exit');
    return typeof code === 'number' ? code : 2;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : 'an unknown fault'}\n`);
    return 2;
  }
}

/** What the import needs of the stack that runs here. */
function stackHere(owner: Owner): Record<string, string> {
  const stateDirectory = join(repository, '.samsyn');
  const { childKey, kommunFieldKey, regionFieldKey } = secretsIn(stateDirectory);
  return {
    IMPORT_DATABASE_URL: ownerDatabase(clusterOf(stateDirectory), owner).importUrl,
    SAMSYN_CHILD_KEY: childKey,
    SAMSYN_FIELD_KEYS: owner === 'kommun' ? kommunFieldKey : regionFieldKey,
    SAMSYN_ENV: 'development',
  };
}

process.exitCode = await main();
