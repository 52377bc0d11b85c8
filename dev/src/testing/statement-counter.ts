import { connect, createServer, type Socket } from 'node:net';

/**
 * Stands between a service and PostgreSQL and counts the statements that pass: what the database is really asked,
 * whoever asks. Understands just enough of the protocol: a message is one letter, then its length.
 *
 * @param databaseUrl where the real server is
 * @returns the address to give to the service instead
 */
export async function countStatements(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let statements = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    const count = statementReader(() => {
      statements += 1;
    });
    client.on('data', count);
    client.pipe(upstream);
    upstream.pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' ? address?.port : '');
  return {
    url: url.href,
    /** Statements since the last call. */
    take(): number {
      const taken = statements;
      statements = 0;
      return taken;
    },
    /** Cuts every connection, as when the database goes away; nothing can connect until it is started anew. */
    async close(): Promise<void> {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const simpleQuery = 'Q'.charCodeAt(0);
const execute = 'E'.charCodeAt(0);

/** Reads one client's messages; calls back for each statement that is run. */
function statementReader(found: () => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  let hasStarted = false;
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      // The first message alone has no letter.
      const head = hasStarted ? 1 : 0;
      if (pending.length < head + 4) return;
      const length = pending.readUInt32BE(head);
      if (pending.length < head + length) return;
      if (hasStarted && (pending[0] === simpleQuery || pending[0] === execute)) found();
      hasStarted = true;
      pending = pending.subarray(head + length);
    }
  };
}
