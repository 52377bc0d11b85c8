import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { logFileOf, processOf, type ServiceName } from '../stack/running.js';

/** Whether this system tells what a process has used; elsewhere what is measured is not. */
const tellsCpu = process.platform === 'linux';

/** Milliseconds of CPU that a service has used since it started, of all its threads; in steps of ten. */
function cpuOf(service: ServiceName): number {
  if (!tellsCpu) return 0;
  const fields =
    readFileSync(`/proc/${processOf(service)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/**
 * The least CPU that a service used for something, in milliseconds, in a few attempts: the first may find code that has
 * never run, and any may be met by the collection of somebody else's garbage.
 */
export async function leastCpu(
  service: ServiceName,
  work: () => Promise<unknown>,
  most = 50,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > most; attempt += 1) {
    const before = cpuOf(service);
    await work();
    least = Math.min(least, cpuOf(service) - before);
  }
  return least;
}

/** What a service writes from now on. */
export function listenTo(service: ServiceName | 'postgres'): () => string {
  const from = sizeOf(service);
  return () => {
    const file = openSync(logFileOf(service), 'r');
    const bytes = Buffer.alloc(fstatSync(file).size - from);
    readSync(file, bytes, 0, bytes.length, from);
    closeSync(file);
    return bytes.toString('utf8');
  };
}

function sizeOf(service: ServiceName | 'postgres'): number {
  const file = openSync(logFileOf(service), 'r');
  const { size } = fstatSync(file);
  closeSync(file);
  return size;
}

/** Words that say how the product is made: stacks, addresses inside, statements, the makers' own codes. */
export const inside =
  /node_modules|\bat \S+ \(|\.[cm]?js:\d|127\.0\.0\.1|ECONN|FST_|HPE_|fastify|apollo|typeorm|postgres|\bselect\b.*\bfrom\b|Maximum call stack/i;
