import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { findFreePort, isFree, requireFree } from './ports.js';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

function occupy(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    open.push(server);
    server.listen(0, host, () => resolve((server.address() as { port: number }).port));
  });
}

const wanted = (port: number) => ({ port, purpose: 'the dashboard', variable: 'SAMSYN_DASHBOARD_PORT' });

it('finds a port that can be had', async () => {
  expect(await isFree(await findFreePort())).toBe(true);
});

it.each(['127.0.0.1', '0.0.0.0', '::1'])('sees a program that listens on %s', async (host) => {
  const port = await occupy(host).catch(() => undefined);
  // A machine without IPv6 has nothing to see there.
  if (port !== undefined) expect(await isFree(port)).toBe(false);
});

it('names every port that is taken, what it is for and what changes it', async () => {
  const taken = await occupy('127.0.0.1');
  const failure: Error = await requireFree([wanted(taken), wanted(await findFreePort())], 0).then(
    () => expect.unreachable('a taken port passed'),
    (cause) => cause,
  );
  expect(failure.message).toContain(`Port ${taken}, wanted for the dashboard, is taken`);
  expect(failure.message).toContain('SAMSYN_DASHBOARD_PORT=');
  expect(failure.message.split('\n')).toHaveLength(1);
});

it('waits a moment for a port that is being given back', async () => {
  const port = await occupy('127.0.0.1');
  setTimeout(() => open.splice(0).forEach((server) => void server.close()), 300);
  await expect(requireFree([wanted(port)], 2_000)).resolves.toBeUndefined();
});
