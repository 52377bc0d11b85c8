import net from 'node:net';
import path from 'node:path';
import { Fault, root, say } from './repository.mjs';
import { run } from './run-program.mjs';

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

/** @throws Fault that says what stood in the way */
export async function install() {
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
