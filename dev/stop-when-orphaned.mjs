// Watches over a PostgreSQL that tests use: `node stop-when-orphaned.mjs <pid> <path to remove>...`
// Whoever started this holds the other end of its standard input. When that end closes, which the operating system sees
// to even after SIGKILL, the server is stopped and what it leaves is removed.
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [pid, ...remains] = process.argv.slice(2);

// Ctrl-C is for the tests; they end, and then this ends its work.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

process.stdin.resume();
process.stdin.once('close', async () => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    if (!send(signal)) break;
    for (let waited = 0; waited < 5_000 && send(0); waited += 50) await pause(50);
  }
  for (const path of remains) rmSync(path, { recursive: true, force: true });
  process.exit(0);
});

/** False when there is no such process any more. */
function send(signal) {
  try {
    process.kill(Number(pid), signal);
    return true;
  } catch {
    return false;
  }
}
