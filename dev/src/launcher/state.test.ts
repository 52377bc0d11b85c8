import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearRunning, findRunning, openState, secretsIn, writeRunning } from './state.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'samsyn-state-test-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

it('is for its owner alone', () => {
  chmodSync(directory, 0o755);
  openState(directory);
  secretsIn(directory);
  expect(modeOf(directory)).toBe(0o700);
  expect(modeOf(join(directory, 'secrets.json'))).toBe(0o600);
});

it('has nine different keys of 32 bytes, the same each time', () => {
  const secrets = secretsIn(directory);
  for (const key of Object.values(secrets)) expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(Object.values(secrets)).size).toBe(9);
  expect(secretsIn(directory)).toEqual(secrets);
});

it('makes a key that is new without touching those there are', () => {
  const { kommunSigningKey, ...older } = secretsIn(directory);
  writeFileSync(join(directory, 'secrets.json'), JSON.stringify(older));
  const secrets = secretsIn(directory);
  expect(secrets).toMatchObject(older);
  expect(secrets.kommunSigningKey).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets.kommunSigningKey).not.toBe(kommunSigningKey);
});

it('says what is in the way when it cannot be made', () => {
  const file = join(directory, 'secrets.json');
  expect(() => openState(join(file, 'state'))).toThrow(/secrets\.json\/state cannot be written: .*ENOTDIR/);
});

it('does not take a file that a dead launcher left, or another program, for a running stack', () => {
  const stack = { issuer: 'http://localhost:4010', exports: 'http://localhost:4003', services: {} };
  writeRunning(directory, { ...stack, pid: 2 ** 22 + 1 });
  expect(findRunning(directory)).toBeUndefined();
  // Both of these live, and are no launchers.
  for (const pid of [process.pid, process.ppid]) {
    writeRunning(directory, { ...stack, pid });
    expect(findRunning(directory)).toBeUndefined();
  }
  clearRunning(directory);
  expect(findRunning(directory)).toBeUndefined();
});
