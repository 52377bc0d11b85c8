import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartFailure } from './start-failure.js';

/** A port that something is to listen on, with what to tell a person whose port is taken. */
export interface WantedPort {
  readonly port: number;
  /** What listens there, as a person knows it: "the dashboard". */
  readonly purpose: string;
  /** The environment variable that moves it. */
  readonly variable: string;
}

/** Can this port be had on the loopback address, and does nobody answer on it over IPv6 (browsers try that first)? */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) && !(await somebodyAnswers(port, '::1'));
}

/** A free port on the loopback address. Another program may take it before it is used. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}

/**
 * Makes sure that each port can be had. A stack that has just been stopped needs a moment to let go of its ports, so a
 * taken one is tried again for a short while.
 *
 * @throws StartFailure naming every taken port and the variable that changes it
 */
export async function requireFree(wanted: readonly WantedPort[], patience = 3_000): Promise<void> {
  const until = Date.now() + patience;
  let taken = await takenOf(wanted);
  while (taken.length > 0 && Date.now() < until) {
    await pause(200);
    taken = await takenOf(taken);
  }
  if (taken.length === 0) return;
  throw new StartFailure(taken.map(takenMessage).join('\n'));
}

/** How a taken port is told. */
export function takenMessage({ port, purpose, variable }: WantedPort): string {
  const other = port + 10_000 <= 65_535 ? port + 10_000 : port - 10_000;
  return `Port ${port}, wanted for ${purpose}, is taken by another program. Stop that program, or choose another port: ${variable}=${other} npm start`;
}

async function takenOf(wanted: readonly WantedPort[]): Promise<WantedPort[]> {
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)));
  return wanted.filter((_, index) => !free[index]);
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(false);
      else if (cause.code === 'EACCES') {
        reject(new StartFailure(`Port ${port} may not be used by this user. Choose one above 1023.`));
      } else reject(cause);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function somebodyAnswers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
    socket.once('timeout', () => tell(false));
  });
}
