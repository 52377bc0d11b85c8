import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hasEnded, isRunning } from '../processes.js';

const watcher = fileURLToPath(new URL('../../stop-when-orphaned.mjs', import.meta.url));

/** A stand-in for the test runner: starts a long-lived process and the watcher over it, and tells both numbers. */
const runner = `
  const { spawn } = require('node:child_process');
  const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  const over = spawn(process.execPath, [process.argv[1], String(server.pid), process.argv[2]],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  console.log(server.pid + ' ' + over.pid);
  setInterval(() => {}, 1000);
`;

it.each(['SIGKILL', 'SIGTERM'] as const)('stops the server and removes its data after %s', async (signal) => {
  const remains = mkdtempSync(join(tmpdir(), 'samsyn-remains-'));
  const tests = spawn(process.execPath, ['-e', runner, watcher, remains]);
  const [line] = await once(tests.stdout, 'data');
  const [server, over] = String(line).trim().split(' ').map(Number) as [number, number];
  await pause(300);
  expect(isRunning(server)).toBe(true);

  tests.kill(signal);
  expect(await hasEnded(server, 10_000)).toBe(true);
  expect(await hasEnded(over, 10_000)).toBe(true);
  expect(existsSync(remains)).toBe(false);
});
