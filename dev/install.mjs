// Runs before `npm start` and `npm test` (prestart, pretest): installs what is missing and builds what has changed.
// Plain JavaScript without dependencies, since it runs when nothing is installed yet, and on Node versions that are too
// old for the rest, which it must be able to say. Silent when there is nothing to do.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A fault that a person can mend; only its message is shown. */
class Fault extends Error {}

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

// ---- versions

function requireVersions() {
  const { engines } = readJson('package.json');
  if (!satisfies(process.versions.node, engines.node)) {
    throw new Fault(
      `Samsyn needs Node ${inWords(engines.node)}; this is Node ${process.versions.node}.\nInstall a newer one from https://nodejs.org, then start again.`,
    );
  }
  const agent = process.env.npm_config_user_agent || '';
  const [, client, version] = /^(\w+)\/(\d[\d.]*)/.exec(agent) || [];
  if (client && client !== 'npm') {
    throw new Fault(`Samsyn is installed with npm, which comes with Node; this is ${client}. Run: npm start`);
  }
  if (version && !satisfies(version, engines.npm)) {
    throw new Fault(
      `Samsyn needs npm ${inWords(engines.npm)}; this is npm ${version}. Run: npm install --global npm@11`,
    );
  }
}

/** Whether a version fits a range of the forms that package.json has here: ">=10", "^20.19.0 || >=24.11.0". */
export function satisfies(version, range) {
  const have = numbers(version);
  return range.split('||').some((part) => {
    const [, sign, text] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) || [];
    if (!text) throw new Error(`cannot read the version range "${part}"`);
    const need = numbers(text);
    return compare(have, need) >= 0 && (sign === '>=' || have[0] === need[0]);
  });
}

function numbers(version) {
  const [major = 0, minor = 0, patch = 0] = version
    .replace(/^v/, '')
    .split('.')
    .map((one) => Number.parseInt(one, 10));
  return [major, minor, patch];
}

function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function inWords(range) {
  const versions = range.split('||').map((part) => part.replace(/[\^>=\s]/g, ''));
  return `${versions.join(', ')} or later`;
}

// ---- packages

/**
 * Whether node_modules holds what the lock file asks for. npm keeps its own account of what it has installed, so the
 * two are compared entry by entry: a switch of branches shows, and a touched file does not.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    // Entries outside node_modules are the workspaces themselves.
    if (!place.includes('node_modules/')) return true;
    const found = installed.packages[place];
    // Binaries of other platforms, and what is needed only beside something that is absent, may be missing.
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

async function install() {
  say('Installing packages. The first time this takes about a minute …');
  const npm = process.env.npm_execpath && /npm-cli\.js$/.test(process.env.npm_execpath);
  const [program, ...before] = npm ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // Also the development packages when NODE_ENV says production, and the binaries that are optional by platform.
  const { code, output } = await run(program, [
    ...before,
    'ci',
    '--include=dev',
    '--include=optional',
    (await isRegistryReachable()) ? '--prefer-offline' : '--offline',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) throw new Fault(explain(output));
}

/**
 * Whether the registry can be reached. npm finds that out for itself, but for each package anew, over several minutes;
 * told so beforehand it takes what it has from its cache, or fails at once. Behind a proxy only npm can know.
 */
async function isRegistryReachable() {
  const { env } = process;
  if (env.HTTPS_PROXY || env.https_proxy || env.npm_config_https_proxy || env.npm_config_proxy) return true;
  const { hostname, port, protocol } = new URL(env.npm_config_registry || 'https://registry.npmjs.org/');
  return new Promise((resolve) => {
    const socket = net.connect({
      host: hostname,
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
      timeout: 5_000,
    });
    const tell = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('timeout', () => tell(false));
    socket.once('error', () => tell(false));
  });
}

/** What to tell of a failed `npm ci`: where the cause is known, that, with only npm's own key words for it. */
export function explain(output) {
  const errors = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|debug-0\.log/.test(line));
  const keyLines = errors
    .filter((line) => /(error|ERR!) (code|syscall|path|request to)/.test(line))
    .slice(0, 4);
  const known = [
    [
      /\b(EROFS|EACCES|EPERM)\b/,
      `${path.join(root, 'node_modules')} cannot be written. Clone to a directory of your own, or give it to yourself, then start again.`,
    ],
    [
      /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/,
      'the package registry cannot be reached. The first start needs the network (npm config get registry, proxy); later ones do not.',
    ],
    [/\bENOSPC\b/, 'the disk is full.'],
  ].find(([sign]) => errors.some((line) => sign.test(line)));
  return known
    ? `The packages could not be installed: ${known[1]}\n\n${keyLines.join('\n')}`
    : `The packages could not be installed. npm says:\n\n${errors.slice(0, 12).join('\n') || output.trim()}`;
}

// ---- building

async function compile() {
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
async function buildDashboard() {
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
export function hashOf(paths) {
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

// ---- the rest

/** `npm start` and `npm test` at the same time must not install over one another: the second waits for the first. */
async function alone(work) {
  const lock = file('.samsyn/installing');
  fs.mkdirSync(path.dirname(lock), { recursive: true, mode: 0o700 });
  for (let tries = 1; !take(lock); tries += 1) {
    // The first try may only have cleared away what a killed start left.
    if (tries === 2) say('Another start is installing or building here; waiting for it …');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause.code !== 'EEXIST') throw cause;
    if (!isHeld(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the one who took the lock is still at work; after a kill or a restart its number may be anybody's. */
function isHeld(lock) {
  let holder;
  let age;
  try {
    holder = Number(fs.readFileSync(lock, 'utf8'));
    age = Date.now() - fs.statSync(lock).mtimeMs;
  } catch {
    return true;
  }
  if (!holder) return age < 5_000;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    const command = `/proc/${holder}/cmdline`;
    return !fs.existsSync(command) || fs.readFileSync(command, 'utf8').includes('install.mjs');
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}

/** Runs a program and keeps what it says. */
function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
      ...options,
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => resolve({ code: 1, output: String(cause.message) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function file(relative) {
  return path.join(root, relative);
}

function readJson(relative) {
  if (!fs.existsSync(file(relative))) return undefined;
  return JSON.parse(fs.readFileSync(file(relative), 'utf8'));
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

const isProgram =
  process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(fileURLToPath(import.meta.url));
if (isProgram) {
  main().catch((cause) => {
    const isDenied = ['EROFS', 'EACCES', 'EPERM'].includes(cause.code);
    const denied = `${cause.path || root} cannot be written (${cause.code}). It may belong to another user who started Samsyn here before. Clone to a directory of your own, then start again.`;
    const text = cause instanceof Fault ? cause.message : isDenied ? denied : cause.stack;
    process.stderr.write(`\n${text}\n\n`);
    process.exitCode = 1;
  });
}
