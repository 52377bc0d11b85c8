import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between the gateway and a service, lets every request through, and can keep the answers: what has been asked
 * for is then done, and nobody is told.
 */
export async function startSlowWay(to: string) {
  const target = new URL(to);
  const kept: (() => void)[] = [];
  const waiting = new Set<ServerResponse>();
  let keeps = false;
  let requests = 0;
  const server = createServer((incoming, outgoing) => {
    requests += 1;
    const { method, url: path, headers } = incoming;
    const forward = request({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
      const pass = () => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        outgoing.on('close', () => answer.destroy());
        answer.on('close', () => outgoing.end());
      };
      if (keeps) kept.push(pass);
      else pass();
    });
    waiting.add(outgoing);
    outgoing.on('close', () => waiting.delete(outgoing));
    outgoing.on('error', () => undefined);
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Requests that have come since the last call. */
    take(): number {
      const taken = requests;
      requests = 0;
      return taken;
    },
    /** From now on no answer comes through. */
    keepAnswers(): void {
      keeps = true;
    },
    /** true when an answer has been made that is kept. */
    hasKept: (): boolean => kept.length > 0,
    letGo(): void {
      keeps = false;
      for (const pass of kept.splice(0)) pass();
    },
    async close(): Promise<void> {
      for (const outgoing of waiting) outgoing.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
