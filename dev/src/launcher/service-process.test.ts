import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../ports.js';
import { hasEnded, isRunning } from '../processes.js';
import { ServiceProcess } from './service-process.js';

const healthy = `
  const server = require('node:http').createServer((request, answer) => answer.end());
  server.listen(process.env.PORT, '127.0.0.1');
  process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0); });
`;

let directory: string;
let said: string[];
const running: ServiceProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'samsyn-service-test-'));
  said = [];
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function service(program: string, restartAfter = 0) {
  const port = await findFreePort();
  const entry = join(directory, 'service.cjs');
  writeFileSync(entry, program);
  const made = new ServiceProcess(
    {
      name: 'region',
      entry,
      env: { PORT: String(port) },
      healthUrl: `http://127.0.0.1:${port}/health/ready`,
    },
    { logDirectory: directory, restartAfter, say: (text) => said.push(text), started: () => {} },
  );
  running.push(made);
  return { made, port };
}

async function until(condition: () => boolean) {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 10_000) expect.unreachable('waited 10 s');
    await pause(20);
  }
}

const log = () => readFileSync(join(directory, 'region.log'), 'utf8');

describe('a service of the stack', () => {
  it('is started, has its log, and is asked to stop', async () => {
    const { made } = await service(healthy);
    await made.start();
    const pid = made.pid as number;
    await made.stop();
    expect(isRunning(pid)).toBe(false);
    expect(log()).toContain('asked to stop');
    expect(said).toEqual([]);
  });

  it('tells its last words when it ends before it is ready', async () => {
    const { made } = await service("console.error('REGION_DATABASE_URL is missing'); process.exit(1)");
    await expect(made.start()).rejects.toThrow(
      /region ended at start \(exit code 1\)\.\nREGION_DATABASE_URL is missing/,
    );
  });

  it('is started again when it was stopped by hand, and both are said', async () => {
    const { made } = await service(healthy);
    await made.start();
    const first = made.pid as number;
    process.kill(first, 'SIGTERM');
    await until(() => said.some((text) => text.includes('ready again')));
    expect(said[0]).toMatch(/region has stopped \(exit code 0\)\. The rest goes on/);
    expect(made.pid).not.toBe(first);
    expect(isRunning(made.pid as number)).toBe(true);
  });

  it('is not started for ever when it keeps stopping', async () => {
    const once = `if (require('node:fs').existsSync(__filename + '.ran')) process.exit(3);
      require('node:fs').writeFileSync(__filename + '.ran', '');${healthy}`;
    const { made } = await service(once);
    await made.start();
    process.kill(made.pid as number, 'SIGKILL');
    await until(() => said.some((text) => text.includes('stays stopped')));
    expect(said.filter((text) => text.includes('is started again'))).toHaveLength(5);
  });

  it('is not started again once the stack stops', async () => {
    const { made } = await service(healthy, 1);
    await made.start();
    process.kill(made.pid as number, 'SIGKILL');
    await until(() => said.length === 1);
    await made.stop();
    await pause(1_300);
    expect(said).toHaveLength(1);
  });

  it('keeps the log of the start before', async () => {
    const first = await service(`console.log('first');${healthy}`);
    await first.made.start();
    await first.made.stop();
    const second = await service(`console.log('second');${healthy}`);
    await second.made.start();
    expect(log()).toContain('second');
    expect(readFileSync(join(directory, 'region.previous.log'), 'utf8')).toContain('first');
  });
});

it('ends by itself when its launcher is killed', async () => {
  const { spawn } = await import('node:child_process');
  const { made, port } = await service(healthy);
  const starter = join(directory, 'launcher.cjs');
  const preload = new URL('../../end-with-launcher.mjs', import.meta.url).href;
  writeFileSync(
    starter,
    `const child = require('node:child_process').spawn(process.execPath,
      ['--import', ${JSON.stringify(preload)}, ${JSON.stringify(join(directory, 'service.cjs'))}],
      { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: { ...process.env, PORT: '${port}' } });
     console.log(child.pid); setInterval(() => {}, 1000);`,
  );
  const launcher = spawn(process.execPath, [starter]);
  const pid = Number(
    await new Promise((resolve) => launcher.stdout.once('data', (data) => resolve(String(data)))),
  );
  await pause(500);
  expect(isRunning(pid)).toBe(true);
  launcher.kill('SIGKILL');
  expect(await hasEnded(pid, 5_000)).toBe(true);
  // The port can be had again at once.
  await new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
  expect(made.pid).toBeUndefined();
});

it('is replaced by new code without a word, and told when that fails', async () => {
  const { made } = await service(healthy);
  await made.start();
  const first = made.pid as number;
  await made.replace();
  expect(isRunning(first)).toBe(false);
  expect(isRunning(made.pid as number)).toBe(true);
  expect(said).toEqual([]);

  writeFileSync(join(directory, 'service.cjs'), "console.error('broken'); process.exit(1)");
  await made.replace();
  expect(said).toEqual(['region ended at start (exit code 1).\nbroken']);

  writeFileSync(join(directory, 'service.cjs'), healthy);
  await made.replace();
  expect(isRunning(made.pid as number)).toBe(true);
});
