import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../ports.js';
import { hasEnded, isRunning } from '../processes.js';
import { asSuperuser } from './owner-databases.js';
import { placeFor } from './place.js';
import { readPostmaster } from './postmaster.js';
import { type Postgres, startPostgres } from './start-postgres.js';

let stateDirectory: string;
let options: Parameters<typeof startPostgres>[0];
const started: Postgres[] = [];
const dataDirectory = () => join(placeFor(stateDirectory).directory, 'main', 'data');

let umask: number;
beforeAll(async () => {
  // The strictest that people set: it must not hide the files from the user that runs PostgreSQL when root starts.
  umask = process.umask(0o077);
  stateDirectory = mkdtempSync(join(tmpdir(), 'samsyn-postgres-test-'));
  options = { stateDirectory, port: await findFreePort(), logFile: join(stateDirectory, 'postgres.log') };
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => {
  process.umask(umask);
  rmSync(placeFor(stateDirectory).directory, { recursive: true, force: true });
  rmSync(stateDirectory, { recursive: true, force: true });
});

async function start(changes: Partial<typeof options> = {}): Promise<Postgres> {
  const server = await startPostgres({ ...options, ...changes });
  started.push(server);
  return server;
}

const rowsOf = (server: Postgres, sql: string) =>
  asSuperuser(server, async (query) => (await query(sql)).rows);

describe('PostgreSQL from npm', () => {
  it('starts on the port asked for, stops, and keeps what was written', async () => {
    const first = await start();
    expect(first.foundOneLeft).toBe(false);
    await rowsOf(first, 'CREATE TABLE kept AS SELECT 1 AS id');
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);

    const second = await start();
    expect(new URL(second.superuserUrl).port).toBe(String(options.port));
    expect(await rowsOf(second, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
    await rowsOf(second, 'DROP TABLE kept');
  });

  it('replaces a server that was left behind, without loss, also on another port', async () => {
    const left = await startPostgres(options);
    await rowsOf(left, 'CREATE TABLE kept AS SELECT 1 AS id');

    const next = await start({ port: await findFreePort() });
    expect(next.foundOneLeft).toBe(true);
    expect(isRunning(left.pid)).toBe(false);
    expect(await rowsOf(next, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
    await rowsOf(next, 'DROP TABLE kept');
  });

  it('recovers after SIGKILL', async () => {
    const killed = await startPostgres(options);
    await rowsOf(killed, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id');
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;

    const next = await start();
    expect(await rowsOf(next, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 1000 }]);
    await rowsOf(next, 'DROP TABLE kept');
  });

  it("leaves another program alone whose number stands in an old server's file", async () => {
    const bystander: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const pid = bystander.pid as number;
    await (await startPostgres(options)).stop();
    writeFileSync(join(dataDirectory(), 'postmaster.pid'), `${pid}\n${dataDirectory()}\n0\n4032\n`);

    const server = await start();
    expect(server.foundOneLeft).toBe(false);
    expect(isRunning(pid)).toBe(true);
    expect(readPostmaster(dataDirectory())?.pid).toBe(server.pid);
    bystander.kill('SIGKILL');
    await hasEnded(pid, 2_000);
  });

  it('begins again when making the data directory was interrupted', async () => {
    const home = placeFor(stateDirectory).directory;
    rmSync(join(home, 'main', 'data'), { recursive: true, force: true });
    mkdirSync(join(home, 'main', 'data.unfinished'));
    writeFileSync(join(home, 'main', 'data.unfinished', 'PG_VERSION'), '18\n');

    expect(await rowsOf(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readdirSync(join(home, 'main'))).not.toContain('data.unfinished');
  });

  it('lets nobody but its owner read passwords and data', async () => {
    await start();
    const home = join(placeFor(stateDirectory).directory, 'main');
    expect(statSync(join(home, 'passwords.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'data')).mode & 0o777).toBe(0o700);
    expect(statSync(options.logFile).mode & 0o077).toBe(0);
    expect(readdirSync(home).sort()).toEqual(['data', 'passwords.json']);
  });
});

describe('a port that is taken', () => {
  it('is told in plain words, with the variable that changes it', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const failure: Error = await startPostgres({ ...options, port }).then(
      () => expect.unreachable('it started on a taken port'),
      (cause) => cause,
    );
    expect(failure.name).toBe('StartFailure');
    expect(failure.message).toContain(`Port ${port}`);
    expect(failure.message).toContain('SAMSYN_POSTGRES_PORT=');
    expect(failure.message).not.toMatch(/EADDRINUSE|\n\s+at /);
    await new Promise((resolve) => other.close(resolve));
  });
});
