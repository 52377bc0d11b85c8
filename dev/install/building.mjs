import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Fault, file, root, say, seconds } from './repository.mjs';
import { run } from './run-program.mjs';

/** Compiles what has changed; the compiler itself knows what. */
export async function compile() {
  const started = Date.now();
  const { code, output } = await run(process.execPath, [
    file('node_modules/typescript/bin/tsc'),
    '--build',
    root,
    // The pages themselves are built by Vite; their types are checked by `npm run check`.
    file('dashboard/tsconfig.server.json'),
  ]);
  if (code !== 0) throw new Fault(`The sources do not compile.\n\n${output.trim()}`);
  if (Date.now() - started > 2_000) say(`Compiled in ${seconds(started)}.`);
}

/** Vite has no notion of "nothing has changed", so the content of what goes into the dashboard is remembered. */
export async function buildDashboard() {
  const home = file('dashboard');
  const config = path.join(home, 'vite.config.ts');
  if (!fs.existsSync(config)) return;
  const mark = path.join(home, 'dist', '.built-from');
  const inputs = hashOf([
    config,
    ...['index.html', 'package.json', 'src', 'public'].map((name) => path.join(home, name)),
    file('package-lock.json'),
  ]);
  const isBuilt = fs.existsSync(path.join(home, 'dist', 'site', 'index.html')) && fs.existsSync(mark);
  if (isBuilt && fs.readFileSync(mark, 'utf8') === inputs) return;
  const started = Date.now();
  say('Building the dashboard …');
  fs.rmSync(mark, { force: true });
  const { code, output } = await run(
    process.execPath,
    [file('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: home },
  );
  if (code !== 0) throw new Fault(`The dashboard could not be built.\n\n${output.trim()}`);
  fs.mkdirSync(path.dirname(mark), { recursive: true });
  fs.writeFileSync(mark, inputs);
  say(`Built the dashboard in ${seconds(started)}.`);
}

/** One hash over files and directories, names and contents. */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (one) => {
    if (!fs.existsSync(one)) return;
    if (fs.statSync(one).isDirectory()) {
      for (const name of fs.readdirSync(one).sort()) add(path.join(one, name));
    } else {
      hash
        .update(`${path.relative(root, one)}\0`)
        .update(fs.readFileSync(one))
        .update('\0');
    }
  };
  for (const one of paths) add(one);
  return hash.digest('hex');
}
