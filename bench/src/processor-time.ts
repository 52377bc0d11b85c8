import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time that processes have used so far, by name; Linux only. */
export type ProcessorTime = Readonly<Record<string, number>>;

/** `getconf CLK_TCK` is 100 on every Linux that Node runs on. */
const millisecondsPerTick = 10;

/**
 * Reads what named processes have used. PostgreSQL is one name for all its processes, those that have ended included.
 *
 * @param postmaster PostgreSQL's first process
 */
export function readProcessorTime(
  processes: Readonly<Record<string, number>>,
  postmaster: number,
): ProcessorTime {
  const used: Record<string, number> = {};
  for (const [name, pid] of Object.entries(processes)) used[name] = statOf(pid)?.own ?? Number.NaN;
  const all = readdirSync('/proc').flatMap((entry) =>
    /^\d+$/.test(entry) ? (statOf(Number(entry)) ?? []) : [],
  );
  const main = statOf(postmaster);
  used.postgresql = all
    .filter(({ parent }) => parent === postmaster)
    .reduce((total, { own }) => total + own, (main?.own ?? Number.NaN) + (main?.ofEnded ?? Number.NaN));
  return used;
}

/** What was used between two readings. */
export function between(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return Object.fromEntries(
    Object.entries(after).map(([name, used]) => [name, used - (before[name] ?? Number.NaN)]),
  );
}

/** proc(5): the fields after the command's name, which may hold anything, within brackets. */
function statOf(pid: number): { parent: number; own: number; ofEnded: number } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const ticks = (first: number) => ((fields[first] ?? 0) + (fields[first + 1] ?? 0)) * millisecondsPerTick;
  return { parent, own: ticks(11), ofEnded: ticks(13) };
}
